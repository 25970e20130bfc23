import { escapeMarkup } from '../../basics/escape-markup.ts';

/** What a browser gets in development while the content has problems: their text, and what loads the page once they are mended. */
export function faultyPage(faults: string, script: string): string {
  return `<!doctype html>
<html lang="en" data-faulty>
<head>
<meta charset="utf-8" />
<title>The content has problems</title>
<script type="module" src="/@vite/client"></script>
<script type="module" src="${escapeMarkup(script)}"></script>
</head>
<body><main><h1>The content has problems</h1><pre style="white-space: pre-wrap">${escapeMarkup(faults)}</pre></main></body>
</html>
`;
}
