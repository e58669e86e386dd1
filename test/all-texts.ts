/** Tests read every text in every language; the faces load some of them late (test/build, test/browser see to that). */
import '../src/core/messages/command-line';
import '../src/core/messages/decisions';
import '../src/core/messages/desk-texts';
import '../src/core/messages/english';
import '../src/core/messages/former-years';
import '../src/core/messages/schemes';
import '../src/core/messages/villages';
