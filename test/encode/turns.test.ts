import { describe, expect, it } from 'vitest';
import { encodeSource } from '../../src/pipeline/encode-source.js';

const transcript = `Interview on the Tariff

MR. KOHLER: When did you hear of it?

MR. RUSK: In May. I told the Ambassador that the time was short.

MR. KOHLER: And then?

MR. RUSK: He said that he knew.
`;

describe('turns of a transcript', () => {
  it('say in @who whom their labels name, and "I" is that person', async () => {
    const { xml } = await encodeSource(Buffer.from(transcript), { source: 'talk.txt', name: 'talk' });
    expect([...xml.matchAll(/<sp who="([^"]*)"/g)].map(([, who]) => who)).toEqual([
      '#kohler',
      '#rusk',
      '#kohler',
      '#rusk',
    ]);
    expect(xml).toMatch(/that <said who="#rusk" toWhom="#the-ambassador" direct="false">the time was short/);
    expect(xml).toMatch(/He said that <said who="#the-ambassador" direct="false">he knew/);
  });

  it('have no @who where the label names nobody', async () => {
    const { xml } = await encodeSource(
      Buffer.from(transcript.replaceAll(/MR\. (?:KOHLER|RUSK)/g, (name) => (name === 'MR. RUSK' ? 'A' : 'Q'))),
      {
        source: 'talk.txt',
        name: 'talk',
      },
    );
    expect(xml).not.toContain('<sp who');
    expect(xml).not.toContain('who="#kohler"');
  });
});
