import { quality as en } from '../en/quality';
import { quality as vi } from '../vi/quality';
import { hold } from '../hold';

hold('quality', vi, en);
