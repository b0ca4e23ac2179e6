import { ToggleButton, ToggleButtonGroup } from 'react-aria-components';
import segment from '../../ui/parts/segment.module.css';
import { useScope } from '../../ui/parts/scope';
import { useText } from '../../ui/parts/text';
import { KINDS, sameYear } from './periods';
import type { ScopeProps } from './props';

/** Quarter, six months, nine months or the year; only kinds that the pack has periods of. */
export function KindSegment({ pack, asked }: ScopeProps) {
  const { t } = useText();
  const { setScope } = useScope();
  const there = KINDS.filter((kind) => pack.periods.some((p) => p.kind === kind));
  return (
    <ToggleButtonGroup
      className={segment.segment ?? ''}
      aria-label={t('scope.kind')}
      selectionMode="single"
      disallowEmptySelection
      selectedKeys={[asked.period.kind]}
      onSelectionChange={([chosen]) => {
        const kind = KINDS.find((k) => k === chosen);
        const next = kind && sameYear(pack.periods, kind, asked.period, asked.asOf);
        if (next) setScope({ p: next.id ?? undefined, from: undefined, to: undefined });
      }}
    >
      {there.map((kind) => (
        <ToggleButton key={kind} id={kind}>
          {t(`scope.${kind}`)}
        </ToggleButton>
      ))}
    </ToggleButtonGroup>
  );
}
