import { common as commonEn } from './en/common';
import { board as boardEn } from './en/board';
import { figures as figuresEn } from './en/figures';
import { scope as scopeEn } from './en/scope';
import { shell as shellEn } from './en/shell';
import { states as statesEn } from './en/states';
import { common } from './vi/common';
import { board } from './vi/board';
import { figures } from './vi/figures';
import { scope } from './vi/scope';
import { shell } from './vi/shell';
import { states } from './vi/states';

/** Every feature's texts; the Vietnamese files are the source of the keys. A feature is one line here and one below. */
export const VI = { common, board, figures, scope, shell, states } as const;
export const EN = { common: commonEn, board: boardEn, figures: figuresEn, scope: scopeEn, shell: shellEn, states: statesEn } as const;

export type Catalogue = typeof VI;
