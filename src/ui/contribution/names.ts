import { useMemo } from 'react';
import type { GroupName } from '../../contribution/group';
import { codeLabel } from '../../domain/codes';
import type { ActivityFact } from '../../domain/contribution';
import { day } from '../../i18n/dates';
import { number } from '../../i18n/format';
import type { Translate } from '../../i18n/text';
import type { PackView } from '../parts/session';
import { useText, type Words } from '../parts/text';

/** What things on the page are called. */
export interface Names {
  readonly group: (name: GroupName) => string;
  readonly area: (code: string) => string;
  readonly activity: (activity: ActivityFact | undefined, id: string) => string;
  readonly partner: (id: string) => string;
  /** The abbreviation, where it is one that people use. */
  readonly short: (id: string) => string | null;
  readonly unit: (id: string | null) => string;
  readonly code: (list: string, code: string) => string;
  /** "12 kết quả". */
  readonly results: (n: number) => string;
}

const KINDS = ['ra', 'vao', 'delegation', 'event', 'course', 'expert', 'agreement', 'project', 'inspection'] as const;

function kindName(t: Translate, code: string): string {
  const kind = KINDS.find((k) => k === code);
  return kind ? t(`contribution.kind_${kind}`) : code;
}

function namesOf({ t, say, lang, whole }: Words, pack: PackView): Names {
  const partners = new Map(pack.partners.map((p) => [p.id, p]));
  const units = new Map(pack.units.map((u) => [u.id, u.name]));
  const countries = new Intl.DisplayNames([lang === 'en' ? 'en-GB' : 'vi-VN'], { type: 'region', fallback: 'code' });
  const country = (code: string) => (/^[A-Z]{2}$/.test(code) ? (countries.of(code) ?? code) : code);
  const code = (list: string, value: string) => {
    const label = codeLabel(list, value);
    return label ? say(label) : value;
  };
  const short = (id: string): string | null => {
    const abbr = partners.get(id)?.abbr ?? null;
    return abbr !== null && abbr.length <= 10 && !abbr.includes('-') ? abbr : null;
  };
  const partner = (id: string) => {
    const found = partners.get(id);
    return short(id) ?? (found ? say(found.name) : id);
  };
  const activity = (fact: ActivityFact | undefined, id: string): string => {
    if (fact?.title) return say({ vi: fact.title, en: fact.titleEn ?? fact.title });
    if (!fact || (fact.table === null && fact.kind !== 'expert')) return `${t('contribution.unknownActivity')} (${id})`;
    const kind = kindName(t, fact.kind === 'delegation' ? (fact.direction ?? 'delegation') : fact.kind);
    const purpose = fact.kind === 'delegation' && fact.purpose ? code('deleg_purpose', fact.purpose).toLocaleLowerCase(lang) : null;
    const rest = [purpose, fact.partners[0] ? partner(fact.partners[0]) : null, fact.on ? day(fact.on, lang) : null].filter(
      (p) => p !== null,
    );
    return rest.length > 0 ? `${kind}: ${rest.join(', ')}` : `${kind} ${id}`;
  };
  const group = (name: GroupName): string => {
    switch (name.is) {
      case 'project':
        return say({ vi: name.vi, en: name.en ?? name.vi });
      case 'kind':
        return whole(kindName(t, name.code));
      case 'country':
        return whole(t('contribution.partnerGroup', { name: country(name.code) }));
      case 'partner':
        return whole(t('contribution.partnerGroup', { name: partner(name.id) }));
      case 'activity':
        return activity(name.activity, name.activity.id);
      case 'rest':
        return whole(t(name.mixed ? 'contribution.restMixed' : 'contribution.rest', { n: number(name.groups, 0, lang) }));
      case 'unknown':
        return whole(t('contribution.unknownActivity'));
    }
  };
  return {
    group,
    activity,
    partner,
    short,
    code,
    area: (area) => (area === '' ? t('contribution.noArea') : code('task_area', area)),
    unit: (id) => {
      const name = id === null ? undefined : units.get(id);
      return name ? say(name) : (id ?? '');
    },
    results: (n) => (n === 1 ? t('contribution.oneResult') : t('contribution.results', { n: number(n, 0, lang) })),
  };
}

export function useNames(pack: PackView): Names {
  const words = useText();
  return useMemo(() => namesOf(words, pack), [words, pack]);
}
