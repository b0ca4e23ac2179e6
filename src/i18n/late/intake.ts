import { intake as en } from '../en/intake';
import { intake as vi } from '../vi/intake';
import { hold } from '../hold';

hold('intake', vi, en);
