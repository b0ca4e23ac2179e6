import { present as en } from '../en/present';
import { present as vi } from '../vi/present';
import { hold } from '../hold';

hold('present', vi, en);
