import { useMemo } from 'react';
import { codeLabel } from '../../domain/codes';
import { fieldContract } from '../../domain/contract';
import type { Lang } from '../../i18n/format';
import type { PackView } from '../parts/session';
import { useText } from '../parts/text';
import { langOf } from './lang';

/** Names of dimensions and of their values, in the language of the page. */
export interface Labels {
  /** `unit` or `table.column`: "Đơn vị", "Đối tác". */
  readonly dimension: (dimension: string) => string;
  /** A unit's, partner's or code's name; the key itself where nothing names it. */
  readonly label: (dimension: string, key: string) => string;
}

function yesNo(key: string, lang: Lang): string | null {
  if (key === 'true') return lang === 'vi' ? 'Có' : 'Yes';
  return key === 'false' ? (lang === 'vi' ? 'Không' : 'No') : null;
}

/** Names from the pack: units and partners by id, codes by their list. */
export function useLabels(pack: PackView): Labels {
  const { t, language } = useText();
  const lang = langOf(language);
  return useMemo(() => {
    const units = new Map(pack.units.map((u) => [u.id, u.name]));
    const partners = new Map(pack.partners.map((p) => [p.id, p.name]));
    return {
      dimension: (dimension) => (dimension === 'unit' ? t('indicator.byUnit') : (fieldContract(dimension)?.title[lang] ?? dimension)),
      label: (dimension, key) => {
        const field = fieldContract(dimension);
        const named =
          dimension === 'unit' || /unit_id$|claimed_by$|verified_by$/.test(dimension)
            ? units.get(key)
            : dimension.endsWith('partner_id')
              ? partners.get(key)
              : field?.codeList
                ? codeLabel(field.codeList, key)
                : undefined;
        if (named) return named[lang] || named.vi;
        return (field?.type === 'boolean' && yesNo(key, lang)) || key;
      },
    };
  }, [pack, t, lang]);
}
