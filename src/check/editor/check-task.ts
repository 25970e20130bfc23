/** What VS Code is told of the messages of the check: a line with the place, then what is wrong, then the remedy. */
const MATCHER = {
  owner: 'content',
  source: 'check',
  severity: 'error',
  fileLocation: ['relative', '${workspaceFolder}'],
  pattern: [
    { regexp: String.raw`^(\S.*?):(\d+):(\d+)(?: \((warning)\))?$`, file: 1, line: 2, column: 3, severity: 4 },
    { regexp: String.raw`^ {2}(.*)$`, message: 1 },
    { regexp: String.raw`^ {2}(.*)$`, message: 1 },
  ],
} as const;

const QUIET = { reveal: 'silent', panel: 'dedicated', clear: true };

/** The tasks of .vscode/tasks.json. */
export const CHECK_TASKS = {
  version: '2.0.0',
  tasks: [
    {
      label: 'Check the content',
      detail: 'npm run check: every mistake at its line',
      ...{ type: 'npm', script: 'check', group: { kind: 'build', isDefault: true } },
      ...{ presentation: QUIET, problemMatcher: MATCHER },
    },
    {
      label: 'Add something new',
      detail: 'npm run new: a source, a fact, a chart, a page …, by question',
      ...{ type: 'npm', script: 'new', presentation: { reveal: 'always', focus: true, panel: 'dedicated' } },
      problemMatcher: [],
    },
    {
      label: 'Complete ids',
      detail: 'npm run vscode: what stands in content/ is offered while you type',
      ...{
        type: 'npm',
        script: 'vscode',
        runOptions: { runOn: 'folderOpen' },
        presentation: QUIET,
        problemMatcher: [],
      },
    },
  ],
};
