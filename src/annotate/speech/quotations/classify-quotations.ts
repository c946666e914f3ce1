import { compareSpans } from '../../../model/span.js';
import type { TextBlock } from '../text-blocks.js';
import { findDashTurns } from './find-dash-turns.js';
import { findQuotations, type Quotation } from './find-quotations.js';
import { judgeQuotation, type QuotationJudgement } from './judge-quotation.js';

/** A quotation, and what it is. */
export interface JudgedQuotation extends Quotation, QuotationJudgement {}

/** Returns all quotations of a text in order, the outer before the inner, each told to be speech, a scare quote or a title. */
export function classifyQuotations(text: string, blocks: readonly TextBlock[]): readonly JudgedQuotation[] {
  return [...findQuotations(text, blocks), ...findDashTurns(text, blocks)]
    .sort((a, b) => compareSpans(a.span, b.span))
    .map((quotation) => {
      const block = blocks[quotation.block];
      const judgement = judgeQuotation(text, quotation, block?.start ?? 0);
      return {
        ...quotation,
        ...(block?.kind === 'head' && judgement.kind === 'speech'
          ? { kind: 'title' as const, evidence: 'stands in a heading' }
          : judgement),
      };
    });
}
