/** Two questions that DuckDB's worker does not know. Listened to before its own script is there: it would refuse them. */
import { putMemoryForDisk, written } from './memory-disk';

interface Asked {
  readonly messageId: number;
  readonly type: string;
  readonly data: unknown;
}

const ANSWERS: Readonly<Record<string, (data: unknown) => Uint8Array<ArrayBuffer> | null>> = {
  MEMORY_FOR_DISK: () => {
    putMemoryForDisk();
    return null;
  },
  TAKE_FILE: (name) => written(String(name)),
};

addEventListener('message', (event: MessageEvent<Asked>) => {
  const { messageId, type, data } = event.data;
  const answer = ANSWERS[type];
  if (!answer) return;
  event.stopImmediatePropagation();
  const found = answer(data);
  postMessage({ requestId: messageId, type: 'OK', data: found }, { transfer: found ? [found.buffer] : [] });
});
