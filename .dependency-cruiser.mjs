// Who may import whom: the table of src/README.md, enforced. `*` means every folder.
export const mayImport = {
  diagnostics: [],
  model: ['diagnostics'],
  xml: ['diagnostics'],
  read: ['diagnostics', 'model', 'xml'],
  register: ['diagnostics', 'model', 'xml', 'annotate/lexicon'],
  'annotate/structure': ['diagnostics', 'model', 'xml'],
  'annotate/editorial': ['diagnostics', 'model', 'xml'],
  'annotate/names': ['diagnostics', 'model', 'xml'],
  'annotate/dates': ['diagnostics', 'model', 'xml'],
  'annotate/speech': ['diagnostics', 'model', 'xml'],
  encode: ['diagnostics', 'model', 'xml', 'register'],
  enrich: ['diagnostics', 'model', 'xml', 'register'],
  schema: ['diagnostics', 'xml'],
  validate: ['diagnostics', 'xml', 'schema'],
  transform: ['diagnostics', 'xml', 'schema'],
  export: ['diagnostics', 'xml', 'schema'],
  pipeline: ['*'],
};

/** What every annotator shares: the interface, and the word lists. */
const sharedByAnnotators = '^src/annotate/([a-z-]+\\.ts$|lexicon/)';

/** Only these may touch the machine; the rest also runs in a browser. */
const nodeFree =
  '^src/(?!(pipeline|transform|cli|training)/|read/decode-bytes|(index|validation|reference|transformation)\\.ts)';

const borders = Object.entries(mayImport).map(([folder, allowed]) => ({
  name: `${folder} keeps its borders`,
  severity: 'error',
  from: { path: `^src/${folder}/` },
  to: {
    path: '^src/',
    pathNot: allowed.includes('*')
      ? '^src/(?!cli/)'
      : [
          `^src/${folder}/`,
          ...(folder.startsWith('annotate/') ? [sharedByAnnotators] : []),
          ...allowed.map((other) => `^src/${other}/`),
        ],
  },
}));

export default {
  forbidden: [
    ...borders,
    {
      name: 'word lists and the annotator interface know nothing else',
      severity: 'error',
      from: { path: sharedByAnnotators },
      to: {
        path: '^src/',
        pathNot: ['^src/(diagnostics|model|xml)/', sharedByAnnotators],
      },
    },
    {
      name: 'the command line is a thin door',
      severity: 'error',
      from: { path: '^src/cli/' },
      to: {
        path: '^src/',
        pathNot: [
          '^src/cli/',
          '^src/(index|validation|reference|transformation)\\.ts$',
          '^src/transform/cache-folder\\.ts$',
        ],
      },
    },
    {
      name: 'no cycles',
      severity: 'error',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    {
      name: 'no machine in the core',
      severity: 'error',
      from: { path: nodeFree },
      to: { dependencyTypes: ['core'] },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
  },
};
