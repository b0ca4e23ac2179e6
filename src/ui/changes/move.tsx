import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import type { Part } from '../../domain/difference';
import { weighs } from '../../domain/difference-order';
import { apart } from '../../i18n/apart';
import { periodShort } from '../../i18n/dates';
import { number, signed } from '../../i18n/format';
import { valueText } from '../../i18n/measure';
import { deltaText } from '../../i18n/sentence-difference';
import { Icon } from '../parts/icon';
import { useText } from '../parts/text';
import toggle from '../parts/toggle.module.css';
import styles from './changes.module.css';
import unseen from '../parts/unseen.module.css';
import type { Shown } from './choose';
import { MovedRows } from './moved-rows';
import { PartLine } from './part-line';
import type { ResultProps } from './props';
import { UnitMoves } from './unit-moves';
import { shapeOf } from './words';

const same = (a: Part | null, b: Part): boolean => a !== null && a.cause === b.cause && a.table === b.table;

/** One number that moved: before, after, by how much, and why; each reason opens to its rows. */
export function MoveItem({ port, compared, pack, shown }: ResultProps & { readonly shown: Shown }) {
  const { t, lang, say } = useText();
  const [open, setOpen] = useState<Part | null>(null);
  const [byUnit, setByUnit] = useState(false);
  const { of, move } = shown;
  const indicator = pack.indicators.find((i) => i.id === of.indicator);
  if (!indicator) return null;
  const shape = apart(shapeOf(indicator, lang), move);
  const text = (side: 'before' | 'after') => (move[side].value === null ? t('difference.nothing') : valueText(move[side], shape, lang));
  const delta = deltaText(move.delta, shape, lang);
  const parts = move.parts.filter((p) => weighs(p) || p.records > 0);
  const most = Math.max(0, ...parts.map((p) => Math.abs(p.value ?? 0)));
  const rest = move.remainder !== null && Math.abs(move.remainder) > 1e-9;
  const groups = move.key === null ? of.groups : [];
  const unit = move.key === null ? null : say(compared.units.get(move.key) ?? { vi: move.key, en: move.key });
  return (
    <li className={styles.move}>
      <div>
        <h3>
          <Link to="/indicators/$id" params={{ id: indicator.id }}>
            {say(indicator.short)}
          </Link>
        </h3>
        <p className={styles.soft}>
          {indicator.id} · {periodShort(of.period, lang)} · {say(indicator.unit)}
          {unit !== null && ` · ${unit}`}
        </p>
      </div>
      <p className={styles.turn}>
        <span className={unseen.unseen}>{t('moves.was')} </span>
        <span>{text('before')}</span>
        <Icon name="right" size={13} />
        <span className={unseen.unseen}>{t('moves.became')} </span>
        <b>{text('after')}</b>
        <span className={styles.delta}>{delta ?? ''}</span>
      </p>
      <ul className={styles.parts}>
        {parts.map((part) => (
          <PartLine
            key={`${part.cause} ${part.table ?? ''}`}
            part={part}
            most={most}
            shape={shape}
            open={same(open, part)}
            onToggle={() => setOpen(same(open, part) ? null : part)}
          />
        ))}
        {rest && <li>{t('moves.rest', { value: signed(move.remainder, shape.decimals, lang) })}</li>}
        {groups.length > 0 && (
          <li>
            <button type="button" className={toggle.toggle} aria-expanded={byUnit} onClick={() => setByUnit(!byUnit)}>
              <Icon name={byUnit ? 'down' : 'right'} size={13} />
              {t('moves.unitsMoved', { n: number(groups.length, 0, lang) })}
            </button>
          </li>
        )}
      </ul>
      {open && <MovedRows port={port} compared={compared} shown={shown} part={open} shape={shape} />}
      {byUnit && <UnitMoves groups={groups} units={compared.units} shape={shape} />}
    </li>
  );
}
