import type { Segment } from '../domain/figure';
import { capital, clauses, say } from './say';
import { changeClause, type Facts, planClause, point } from './sentence-parts';

/** A line of a report under its period: "Viện trợ giải ngân: 121,3 tỷ đồng; đạt 40,4% kế hoạch năm (300 tỷ đồng); giảm …" */
export function reportSay(facts: Facts, name: string): readonly Segment[] {
  const { lang, now } = facts;
  const head = `${capital(name)}: `;
  if (now.value === null) {
    const why = now.status === 'na' ? { vi: 'không áp dụng', en: 'does not apply' } : { vi: 'chưa có số liệu', en: 'no figures yet' };
    return say(head, why[lang], '.');
  }
  const rest = clauses('; ', [planClause(facts), changeClause(facts)]);
  const more = [rest.length > 0 ? '; ' : '', ...rest, '.'];
  if (now.value === 0 && now.status === 'nil') return say(head, lang === 'vi' ? 'không phát sinh' : 'none', more);
  return say(head, point(facts), more);
}

/** A line on what stays behind: "Viện trợ giải ngân: 121,3 tỷ đồng; đạt 40,4% kế hoạch năm (300 tỷ đồng) (rất chậm)." `due`: its milestone. */
export function behindSay(facts: Facts, name: string, due: string | null, standing: string): readonly Segment[] {
  if (facts.now.value === null) return reportSay(facts, name);
  const rest = clauses('; ', [planClause(facts), due === null ? null : say(due)]);
  return say(`${capital(name)}: `, point(facts), rest.length > 0 ? '; ' : '', rest, ` (${standing.toLocaleLowerCase('vi')}).`);
}
