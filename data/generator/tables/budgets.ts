import { random } from '../tools/random';
import { cents, round } from '../tools/row';
import { FIRST_YEAR } from '../calendar';
import type { ProjectSpec } from '../words/projects';
import { schedule } from './schedule';

type Budget = { project_id: string; year: number; fund: string; version: string; amount: number; currency: string };

/** Yearly plans: the first, and where it was changed the adjusted and supplementary ones; each is the full figure. */
export const budgets = (specs: readonly ProjectSpec[]): readonly Budget[] =>
  specs.flatMap((p) => {
    const rnd = random(`budget ${p.id}`);
    const years = schedule(p).filter((y) => y.year >= FIRST_YEAR);
    return years.flatMap((y): Budget[] => {
      const grain = p.currency === 'JPY' || p.currency === 'KRW' ? 100_000 : p.currency === 'VND' ? 10_000_000 : 100;
      const row = (version: string, amount: number): Budget => ({
        project_id: p.id,
        year: y.year,
        fund: 'vien_tro',
        version,
        amount: cents(round(amount, grain)),
        currency: p.currency,
      });
      const changed = rnd.chance(0.4);
      const more = changed && rnd.chance(0.2);
      const own: Budget[] = changed
        ? [row('goc', y.plan * rnd.real(0.85, 1.35)), row('dieu_chinh', more ? y.plan * rnd.real(0.85, 0.97) : y.plan)]
        : [row('goc', y.plan)];
      if (more) own.push(row('bo_sung', y.plan));
      if (p.counterpart !== undefined && y.year >= 2018) {
        own.push({
          project_id: p.id,
          year: y.year,
          fund: 'doi_ung',
          version: 'goc',
          amount: round((p.counterpart * 1e9) / years.length, 10_000_000),
          currency: 'VND',
        });
      }
      return own;
    });
  });
