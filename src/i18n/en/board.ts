import { english } from '../message';
import type { board as vi } from '../vi/board';

export const board = english<typeof vi>()({
  title: 'Board',
});
