import { test } from 'node:test';
import { chartModel } from '../model/chart-model.ts';
import { chartSchema } from '../specification/chart-schema.ts';
import { checkSnapshot } from '../testing/check-snapshot.ts';
import { SAMPLE_CHARTS, SAMPLE_EVENTS, SAMPLE_FLEET } from '../testing/sample-charts.ts';
import { toSvg } from './to-svg.ts';

for (const [id, spec] of Object.entries(SAMPLE_CHARTS)) {
  for (const size of ['wide', 'narrow'] as const) {
    test(`the ${size} picture of the sample chart "${id}" is as it was kept`, () => {
      const model = chartModel(chartSchema.parse(spec), SAMPLE_FLEET, SAMPLE_EVENTS);
      checkSnapshot(toSvg(model, size), new URL(`snapshots/${id}-${size}.svg`, import.meta.url));
    });
  }
}
