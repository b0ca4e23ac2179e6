import { useQueries } from '@tanstack/react-query';
import { useMemo } from 'react';
import { codeLabel } from '../../domain/codes';
import { fieldContract, tableContract } from '../../domain/contract';
import type { Text } from '../../domain/indicator';
import { type PackView, useSession } from './session';
import { useText } from './text';

/** Names of dimensions and of their values, in the language of the page. */
export interface Labels {
  /** `unit` or `table.column`: "Đơn vị", "Đối tác". */
  readonly dimension: (dimension: string) => string;
  /** What a key is called; the key itself where nothing names it. */
  readonly label: (dimension: string, key: string) => string;
}

const UNIT = /(^|\.|_)(unit(_id)?|claimed_by|verified_by)$/;
const PARTNER = /(partner_id|donor)$/;

/** A dimension that is its table's key is called by the table: "Đối tác", not "Mã đối tác". */
function nameOf(dimension: string): Text | undefined {
  const [table = '', column = ''] = dimension.split('.');
  const contract = tableContract(table);
  return contract?.key.length === 1 && contract.key[0] === column ? contract.title : fieldContract(dimension)?.title;
}

/** Names from the pack: units, partners, and the rows or codes that the dimensions name; countries as the language calls them. */
export function useLabels(pack: PackView, dimensions: readonly string[]): Labels {
  const { t, lang } = useText();
  const { asker } = useSession();
  const asked = useMemo(() => dimensions.filter((d) => d !== 'unit' && d !== 'partners.partner_id'), [dimensions]);
  const maps = useQueries({
    queries: asked.map((dimension) => ({
      queryKey: ['labels', pack.hash, dimension],
      queryFn: () => asker?.labels(dimension) ?? Promise.resolve(new Map<string, Text>()),
      enabled: asker !== null,
    })),
    combine: (found) => found.map((f) => f.data),
  });
  // The pack itself is another object when its checks have run: what it calls things is not, and tables must not be laid out anew.
  const { units: ofUnits, partners: ofPartners } = pack;
  return useMemo(() => {
    const units = new Map(ofUnits.map((u) => [u.id, u.name]));
    const partners = new Map(ofPartners.map((p) => [p.id, p.name]));
    const named = new Map(asked.map((d, i) => [d, maps[i]]));
    const countries = new Intl.DisplayNames([lang === 'en' ? 'en-GB' : 'vi-VN'], { type: 'region', fallback: 'code' });
    const textOf = (dimension: string, key: string): Text | undefined => {
      if (UNIT.test(dimension)) return units.get(key);
      if (PARTNER.test(dimension)) return partners.get(key);
      const list = fieldContract(dimension)?.codeList;
      return named.get(dimension)?.get(key) ?? (list ? codeLabel(list, key) : undefined);
    };
    return {
      dimension: (dimension) => (dimension === 'unit' ? t('figures.byUnit') : (nameOf(dimension)?.[lang] ?? dimension)),
      label: (dimension, key) => {
        if (key === '') return t('figures.noGroup');
        const text = textOf(dimension, key);
        if (text) return text[lang] || text.vi;
        if (dimension.endsWith('.country') && /^[A-Z]{2}$/.test(key)) return countries.of(key) ?? key;
        if (fieldContract(dimension)?.type === 'boolean') return t(key === 'true' ? 'figures.yes' : 'figures.no');
        return key;
      },
    };
  }, [ofUnits, ofPartners, asked, maps, t, lang]);
}
