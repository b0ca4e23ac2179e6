import { moves as en } from '../en/moves';
import { moves as vi } from '../vi/moves';
import { hold } from '../hold';

hold('moves', vi, en);
