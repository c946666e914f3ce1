// How the names of the annotator compare with compromise's, on gold and on texts of other kinds.
//
//   node test/evaluation/names-elsewhere.mjs [--code DIST]
//
// 1. gold/dev and gold/report: exact F1, both programs.
// 2. CrossNER politics dev and UNER English dev (neither is trained on): exact F1 on persons, organizations, places.
// 3. two volumes left out of training: how many of the persons linked by their editors are found, exactly, titles aside.
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import compromise from 'compromise';
import { evaluateNames, f1, loadNames, print } from './names.mjs';

const KINDS = ['person', 'organization', 'place', 'event'];

/** compromise as an annotator: the same shape of findings. */
export const compromiseNames = {
  name: 'compromise',
  annotate({ text }) {
    const doc = compromise(text);
    const found = { person: doc.people(), organization: doc.organizations(), place: doc.places() };
    const annotations = Object.entries(found).flatMap(([kind, view]) =>
      view.json({ offset: true }).map(({ offset, text: words }) => {
        // its spans take in what stands around the words
        const lead = /^[\s"“”'‘([]*/.exec(text.slice(offset.start))?.[0].length ?? 0;
        const trimmed = words.replace(/(?:['’]s)?[\s.,;:!?)\]"”’']*$/u, '').trimStart();
        const start = offset.start + (text.slice(offset.start).startsWith(words) ? 0 : lead);
        return {
          kind,
          span: { start, end: start + trimmed.length },
          rule: 'compromise',
          evidence: '',
          resp: 'compromise',
          certainty: 'medium',
        };
      }),
    );
    return { annotations, diagnostics: [] };
  },
};

/** Adds up exact findings of short texts with all names known. */
function scoreTexts(texts, annotate) {
  const total = Object.fromEntries(KINDS.map((kind) => [kind, { gold: 0, found: 0, exact: 0 }]));
  for (const { name, text, spans } of texts) {
    const key = (kind, { start, end }) => `${kind} ${start} ${end}`;
    const want = new Set(spans.map((span) => key(KINDS[span.kind], span)));
    for (const span of spans) total[KINDS[span.kind]].gold++;
    const { annotations } = annotate(name, text);
    for (const each of annotations) {
      if (!KINDS.includes(each.kind)) continue;
      // a place inside a name is more than those data mark
      if (
        annotations.some(
          (other) =>
            other !== each &&
            KINDS.includes(other.kind) &&
            other.span.start <= each.span.start &&
            each.span.end <= other.span.end,
        )
      )
        continue;
      total[each.kind].found++;
      if (want.has(key(each.kind, each.span)) || (each.core && want.has(key(each.kind, each.core))))
        total[each.kind].exact++;
    }
  }
  return total;
}

/** The share of the linked persons that are found. */
function recallOfPersons(texts, annotate) {
  let found = 0;
  let all = 0;
  for (const { name, text, spans } of texts) {
    if (spans.length === 0) continue;
    const have = new Set(
      annotate(name, text)
        .annotations.filter(({ kind }) => kind === 'person')
        .flatMap(({ span, core }) => [span, core].filter(Boolean).map(({ start, end }) => `${start} ${end}`)),
    );
    for (const { start, end } of spans) {
      all++;
      if (have.has(`${start} ${end}`)) found++;
    }
  }
  return (100 * found) / all;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const at = process.argv.indexOf('--code');
  const dist = at < 0 ? 'dist' : process.argv[at + 1];
  const shared = process.env.TEIWRIGHT_SHARED ?? '../shared';
  const load = (file) => import(pathToFileURL(path.resolve(dist, file)).href);
  const { readBio } = await load('training/read-bio.js');
  const { readFrusVolumes } = await load('training/read-frus.js');
  const { LEFT_OUT } = await load('training/training-data.js');
  const programs = { teiwright: await loadNames(dist), compromise: await loadNames(dist, compromiseNames) };
  const volumes = readFrusVolumes(path.join(shared, 'data/frus/volumes')).filter(({ volume }) =>
    LEFT_OUT.includes(volume),
  );
  for (const [program, annotate] of Object.entries(programs)) {
    for (const set of ['dev', 'report'])
      print(`${program}, ${set}`, evaluateNames(annotate, path.join(shared, 'gold', set)));
    for (const [title, file, column] of [
      ['CrossNER politics dev', 'data/crossner-politics/dev.txt', 0],
      ['UNER English dev', 'data/uner-ewt/en_ewt-ud-dev.iob2', 1],
    ]) {
      const total = scoreTexts(readBio(path.join(shared, file), column), annotate);
      console.log(
        `${program}, ${title}: ${KINDS.slice(0, 3)
          .map((kind) => `${kind} ${f1(total[kind]).toFixed(1)}`)
          .join(', ')}`,
      );
    }
    for (const volume of LEFT_OUT) {
      const texts = volumes.filter((text) => text.volume === volume);
      console.log(`${program}, linked persons of ${volume}: recall ${recallOfPersons(texts, annotate).toFixed(1)} %`);
    }
  }
}
