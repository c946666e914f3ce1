import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { encodeDocument } from '../../src/encode/encode.js';
import { annotateDocument } from '../../src/pipeline/annotate-document.js';
import { readPlainText } from '../../src/read/plain-text.js';
import { transformTei } from '../../src/transform/saxon-js.js';
import { validateTei } from '../../src/validate/validate.js';
import { hasJing, runJing } from '../support/jing.js';
import { hasShared, SHARED } from '../support/shared.js';

const BROTHERS = `Present were Secretary John Foster Dulles, Mr. Allen Dulles and Vice Admiral Nels Johnson.

Dulles said that the talks would go on. Admiral Johnson agreed with Dulles.
`;

function encode(text: string, provenance: 'summary' | 'none' = 'summary') {
  const { document } = readPlainText(text, { name: 'talks', source: 'talks.txt' });
  const { annotations, register, diagnostics } = annotateDocument(document);
  return { xml: encodeDocument(document, annotations, { register, provenance }).xml, diagnostics };
}

/** `assertedValue degree` of the statements about the mention with this id. */
function candidatesIn(xml: string, id: string): readonly string[] {
  return [...xml.matchAll(new RegExp(`<certainty target="#${id}" .*?assertedValue="(.*?)" degree="(.*?)"`, 'g'))].map(
    ([, value, degree]) => `${value} ${degree}`,
  );
}

describe('a name that two may bear', () => {
  const { xml, diagnostics } = encode(BROTHERS);

  it('is pointed to by one statement a candidate, the one in @ref first', () => {
    expect(xml).toMatch(/<persName xml:id="doubt.1" ref="#allen-dulles"[^>]* cert="low">Dulles</);
    expect(candidatesIn(xml, 'doubt.1')).toEqual(['#allen-dulles 0.5', '#john-foster-dulles 0.5']);
    expect(candidatesIn(xml, 'doubt.2')).toHaveLength(2);
    expect(candidatesIn(xml, 'doubt.3')).toEqual([]);
  });

  it('is reported once for all its mentions, at the first', () => {
    expect(diagnostics).toMatchObject([
      {
        code: 'register/several-candidates',
        message: '"Dulles" here and 1 more time may mean "Allen Dulles" or "John Foster Dulles"',
        position: { line: 3, column: 1 },
      },
    ]);
  });

  it('is no doubt when nothing is to be said of provenance', () => {
    expect(encode(BROTHERS, 'none').xml).not.toMatch(/certainty|doubt/);
  });

  it('links the other candidate on the page', async () => {
    const { output } = await transformTei(xml, { to: 'html', source: 'talks.xml' });
    expect(output).toMatch(
      /class="perhaps"[^>]*href="#john-foster-dulles"[^>]*aria-label="or perhaps John Foster Dulles"/,
    );
    expect(output).not.toMatch(/class="perhaps"[^>]*href="#allen-dulles"/);
  }, 120_000);

  it('is valid', () => {
    expect(validateTei(xml, { source: 'talks.xml' })).toEqual([]);
    if (!hasJing || !hasShared) return;
    const path = join(mkdtempSync(join(tmpdir(), 'teiwright-doubts-')), 'talks.xml');
    writeFileSync(path, xml);
    expect(runJing(join(SHARED, 'schema', 'tei_all.rng'), [path])).toEqual([]);
  });
});

describe('a description of several', () => {
  it('names those who bear the title', () => {
    const { xml } = encode('Ambassador Thompson met Ambassador Beam. The Ambassador said that he would go.\n');
    expect(candidatesIn(xml, 'doubt.1')).toEqual(['#thompson 0.5', '#beam 0.5']);
  });
});
