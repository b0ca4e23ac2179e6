import { headline, type TargetFacts } from '../../i18n/sentence-board';
import { useText } from '../parts/text';
import type { TargetRow } from './target-row';

/** Every target has its answer, or says why it has none. */
export const answered = (rows: readonly TargetRow[]): boolean => rows.every((row) => row.now ?? row.error);

/** How the year stands, in two lines: what goes well, and what is late. */
export function Headline({ facts, complete }: { readonly facts: readonly TargetFacts[]; readonly complete: boolean }) {
  const { t, lang, whole } = useText();
  const [first = '', ...rest] = headline(facts, lang).split('; ');
  if (!complete) return t('states.answering');
  return (
    <>
      {whole(rest.length > 0 ? `${first};` : first)}
      {rest.length > 0 && <br />} {whole(rest.join('; '))}
    </>
  );
}
