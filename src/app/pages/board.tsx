import { Board } from '../../ui/board/page';
import { useScope } from '../../ui/parts/scope';
import { useSession } from '../../ui/parts/session';
import { BoardShape } from '../loading/board-shape';
import { NoPack } from '../loading/no-pack';

/** The board, or where it has come to: first run, loading, failed. */
export function BoardPage() {
  const { pack } = useSession();
  const { scope } = useScope();
  return pack && scope.pack !== 'new' ? <Board /> : <NoPack shape={<BoardShape />} />;
}
