/** English is there once this file is loaded; the pane loads it only where it speaks English. */
import { addLanguage } from './index';
import { enUS } from './en-US';

addLanguage('en-US', enUS);
