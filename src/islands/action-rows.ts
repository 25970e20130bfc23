import { button } from './live-inputs.ts';
import type { LiveView } from './live-view.ts';

/** What is done with a live chart: its table, its link, an end to it, and its sound. */
export function actionRows(
  view: LiveView,
  island: HTMLElement,
  close: () => void,
  sound: HTMLElement[],
): HTMLElement[] {
  const row = document.createElement('p');
  row.className = 'chart-actions';
  const table = button('Show as table', () => {
    const shown = 'table' in island.dataset;
    if (shown) showPicture(island);
    else showTable(island);
    table.textContent = shown ? 'Show as table' : 'Show as chart';
    if (shown) view.repaint();
  });
  const copy = button('Copy link', () => {
    navigator.clipboard.writeText(view.address()).then(
      () => {
        view.say('The link is copied.');
        copy.textContent = 'Link copied';
      },
      () => {
        view.say('The link is in the address of this page.');
        copy.textContent = 'The link is in the address bar';
      },
    );
  });
  row.append(...(island.closest('figure')?.querySelector('.chart-data') ? [table] : []), copy, button('Close', close));
  const heard = document.createElement('p');
  heard.className = 'chart-actions';
  heard.append(...sound);
  return [row, heard];
}

/** Puts the chart's table in the place of the chart. */
function showTable(island: HTMLElement): void {
  const table = island.closest('figure')?.querySelector('.chart-data .table-scroll');
  if (!table) return;
  island.dataset.table = '';
  island.querySelector('.chart-choices')?.before(table);
}

/** Puts the table back below the chart. */
export function showPicture(island: HTMLElement): void {
  delete island.dataset.table;
  const table = island.querySelector('.table-scroll');
  if (table) island.closest('figure')?.querySelector('.chart-data')?.append(table);
}
