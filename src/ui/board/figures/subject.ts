import type { Asked } from '../../../domain/asked';
import { useText } from '../../parts/text';

/** Who did it, inside a sentence: the unit asked, or the ministry. */
export function useSubject(asked: Asked): string {
  const { t, say } = useText();
  return asked.unit ? say(asked.unit.name) : t('board.subject');
}
