/** The program of a child process: goes the way of one case after another, as the parent asks. */
import { serveCases } from './serve';
import { readPlain } from './way';

serveCases(readPlain);
