import { paper as en } from '../en/paper';
import { paper as vi } from '../vi/paper';
import { hold } from '../hold';

hold('paper', vi, en);
