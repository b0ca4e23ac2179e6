import { report as en } from '../en/report';
import { report as vi } from '../vi/report';
import { hold } from '../hold';

hold('report', vi, en);
