import { data as en } from '../en/data';
import { data as vi } from '../vi/data';
import { hold } from '../hold';

hold('data', vi, en);
