import type { Cleared } from '../../domain/cleared';
import { number, type Lang } from '../../i18n/format';
import type { Translate } from '../../i18n/text';
import type { Freed, KeepTrouble } from '../parts/keeping';
import { moment } from '../parts/moment';
import { size } from './sizes';

/** What happened and what to do, in one or two sentences. */
export function troubleText(trouble: KeepTrouble, t: Translate, lang: Lang): string {
  switch (trouble.kind) {
    case 'quota':
      return trouble.free === null
        ? t('keeping.quotaUnknown', { needed: size(trouble.needed, lang) })
        : t('keeping.quota', { needed: size(trouble.needed, lang), free: size(trouble.free, lang) });
    case 'evicted':
      return t('keeping.evicted', { date: moment(trouble.at, lang).date });
    case 'apart':
      return t('keeping.apart', { n: number(trouble.steps, 0, lang) });
    case 'damaged': {
      const files = [...new Set(trouble.problems.map((p) => p.file ?? p.code))].join(', ');
      return trouble.shown
        ? t('keeping.damaged', { files, date: moment(trouble.shown.at, lang).date })
        : t('keeping.damagedAll', { files });
    }
    default:
      return t(`keeping.${trouble.kind}`);
  }
}

/** What went with a removed version, and that nothing of it is left. */
export function freedText({ files, bytes, left }: Freed, t: Translate, lang: Lang): string {
  if (left.length > 0) return t('keeping.freedLeft', { left: left.join(', ') });
  return files === 0 ? t('keeping.freedShared') : t('keeping.freed', { files: number(files, 0, lang), size: size(bytes, lang) });
}

export function clearedText(cleared: Cleared | 'elsewhere', t: Translate, lang: Lang): string {
  if (cleared === 'elsewhere') return t('keeping.clearedElsewhere');
  if (cleared.left.length > 0) return t('keeping.clearedLeft', { left: cleared.left.join(', ') });
  const n = (count: number) => number(count, 0, lang);
  const { versions, files, bytes, changes, keys } = cleared;
  return t('keeping.cleared', {
    versions: n(versions),
    files: n(files),
    size: size(bytes, lang),
    changes: n(changes),
    keys: n(keys.length),
  });
}
