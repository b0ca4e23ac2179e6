import { deck as en } from '../en/deck';
import { deck as vi } from '../vi/deck';
import { hold } from '../hold';

hold('deck', vi, en);
