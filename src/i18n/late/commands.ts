import { commands as en } from '../en/commands';
import { commands as vi } from '../vi/commands';
import { hold } from '../hold';

hold('commands', vi, en);
