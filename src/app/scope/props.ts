import type { Asked } from '../../domain/asked';
import type { PackView } from '../../ui/parts/session';

export interface ScopeProps {
  readonly pack: PackView;
  readonly asked: Asked;
}
