<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nb">
<context>
    <name>AcknowledgeForm</name>
    <message>
        <source>File it</source>
        <translation>Arkiver</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Sted</translation>
    </message>
    <message>
        <source>Read and understood</source>
        <translation>Lest og forstått</translation>
    </message>
    <message>
        <source>Signed on</source>
        <translation>Underskrevet</translation>
    </message>
</context>
<context>
    <name>AreaActions</name>
    <message>
        <source>Next covered area</source>
        <translation>Neste sladdede område</translation>
    </message>
    <message>
        <source>Remove the covered area</source>
        <translation>Fjern sladdingen av området</translation>
    </message>
    <message>
        <source>cover an area</source>
        <translation>sladd et område</translation>
    </message>
    <message>
        <source>move the covered area</source>
        <translation>flytt det sladdede området</translation>
    </message>
    <message>
        <source>remove the covered area</source>
        <translation>fjern sladdingen av området</translation>
    </message>
</context>
<context>
    <name>Areas</name>
    <message>
        <source>Covered: no face, but it could tell who somebody is</source>
        <translation>Sladdet: ikke et ansikt, men det kan røpe hvem noen er</translation>
    </message>
    <message>
        <source>covered</source>
        <translation>sladdet</translation>
    </message>
</context>
<context>
    <name>Asks</name>
    <message>
        <source>Has not answered</source>
        <translation>Har ikke svart</translation>
    </message>
    <message>
        <source>Has not signed the guideline</source>
        <translation>Har ikke skrevet under på retningslinjen</translation>
    </message>
    <message>
        <source>Signs alone from now on</source>
        <translation>Samtykker selv fra nå</translation>
    </message>
    <message>
        <source>The consent ends</source>
        <translation>Samtykket tar slutt</translation>
    </message>
    <message>
        <source>The guideline should be gone through</source>
        <translation>Retningslinjen bør gås gjennom</translation>
    </message>
</context>
<context>
    <name>Bases</name>
    <message>
        <source>Consent</source>
        <translation>Samtykke</translation>
    </message>
    <message>
        <source>Contract</source>
        <translation>Avtale</translation>
    </message>
    <message>
        <source>Journalism</source>
        <translation>Journalistikk</translation>
    </message>
    <message>
        <source>Legitimate interest</source>
        <translation>Berettiget interesse</translation>
    </message>
    <message>
        <source>Public interest</source>
        <translation>Allmenn interesse</translation>
    </message>
</context>
<context>
    <name>BesideChoice</name>
    <message>
        <source>Beside the faces. Looking for text takes about a second a photo.</source>
        <translation>Ved siden av ansiktene. Å lete etter tekst tar omtrent ett sekund per bilde.</translation>
    </message>
    <message>
        <source>What else may tell who somebody is</source>
        <translation>Hva annet som kan vise hvem noen er</translation>
    </message>
</context>
<context>
    <name>BesideFields</name>
    <message>
        <source>Folder with a PNG of each logo</source>
        <translation>Mappe med en PNG av hver logo</translation>
    </message>
    <message>
        <source>In every channel</source>
        <translation>I alle kanaler</translation>
    </message>
    <message>
        <source>In which channel</source>
        <translation>I hvilken kanal</translation>
    </message>
    <message>
        <source>In {channel} too</source>
        <translation>Også i {channel}</translation>
    </message>
    <message>
        <source>May be read in any photo</source>
        <translation>Kan leses i alle bilder</translation>
    </message>
    <message>
        <source>May be read in any photo, with commas between</source>
        <translation>Kan leses i alle bilder, med komma mellom</translation>
    </message>
    <message>
        <source>Reception, Meeting room 2</source>
        <translation>Resepsjon, Møterom 2</translation>
    </message>
</context>
<context>
    <name>CanvasKeys</name>
    <message>
        <source>Arrows: move · Enter: place · Esc: give up</source>
        <translation>Piltaster: flytt · Enter: sett på plass · Esc: avbryt</translation>
    </message>
    <message>
        <source>Arrows: move · Shift + arrows: size · Enter: place · Esc: give up</source>
        <translation>Piltaster: flytt · Shift + pil: størrelse · Enter: sett på plass · Esc: avbryt</translation>
    </message>
    <message>
        <source>Drag a box over the thing, or press an arrow key · Esc: give up</source>
        <translation>Dra en boks over tingen, eller trykk på en piltast · Esc: avbryt</translation>
    </message>
    <message>
        <source>Drag a frame around the face, or press an arrow key · Esc: give up</source>
        <translation>Dra en ramme rundt ansiktet, eller trykk på en piltast · Esc: avbryt</translation>
    </message>
    <message>
        <source>Line at {share} %.</source>
        <translation>Linjen står på {share} %.</translation>
    </message>
    <message>
        <source>Paint with the mouse (by keys: B) · [ ]: width · Esc: lay it down</source>
        <translation>Mal med musen (med taster: B) · [ ]: bredde · Esc: legg bort</translation>
    </message>
</context>
<context>
    <name>CanvasTools</name>
    <message>
        <source>Actual size</source>
        <translation>Faktisk størrelse</translation>
    </message>
    <message>
        <source>Before and after</source>
        <translation>Før og etter</translation>
    </message>
    <message>
        <source>Brush</source>
        <translation>Pensel</translation>
    </message>
    <message>
        <source>Compare the photo with its copy; drag the line, or move it by ← and → (S)</source>
        <translation>Sammenlign bildet med kopien; dra linjen, eller flytt den med ← og → (S)</translation>
    </message>
    <message>
        <source>Cover a thing</source>
        <translation>Sladd en ting</translation>
    </message>
    <message>
        <source>Cover by brush strokes; [ and ] change its width, Esc lays it down (P)</source>
        <translation>Sladd med penselstrøk; [ og ] endrer bredden, Esc legger penselen bort (P)</translation>
    </message>
    <message>
        <source>Cover something that is no face: a badge, a screen, a tattoo (B)</source>
        <translation>Sladd noe som ikke er et ansikt: et navneskilt, en skjerm, en tatovering (B)</translation>
    </message>
    <message>
        <source>Draw a face</source>
        <translation>Tegn et ansikt</translation>
    </message>
    <message>
        <source>Finer brush</source>
        <translation>Smalere pensel</translation>
    </message>
    <message>
        <source>Looks right, next</source>
        <translation>Ser riktig ut, neste</translation>
    </message>
    <message>
        <source>Move or size what is chosen</source>
        <translation>Flytt det valgte, eller endre størrelsen</translation>
    </message>
    <message>
        <source>Show covered</source>
        <translation>Vis sladdet</translation>
    </message>
    <message>
        <source>Show the photo as it would be published (V, or hold C)</source>
        <translation>Vis bildet slik det ville bli publisert (V, eller hold C inne)</translation>
    </message>
    <message>
        <source>Whole photo</source>
        <translation>Hele bildet</translation>
    </message>
    <message>
        <source>Wider brush</source>
        <translation>Bredere pensel</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Zoom inn</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Zoom ut</translation>
    </message>
</context>
<context>
    <name>Causes</name>
    <message>
        <source>Device or resource busy</source>
        <translation>Enheten er opptatt</translation>
    </message>
    <message>
        <source>Disk quota exceeded</source>
        <translation>Diskkvoten er brukt opp</translation>
    </message>
    <message>
        <source>File exists</source>
        <translation>Filen finnes allerede</translation>
    </message>
    <message>
        <source>File name too long</source>
        <translation>Filnavnet er for langt</translation>
    </message>
    <message>
        <source>Input/output error</source>
        <translation>Feil ved lesing eller skriving</translation>
    </message>
    <message>
        <source>Is a directory</source>
        <translation>Det er en mappe</translation>
    </message>
    <message>
        <source>No space left on device</source>
        <translation>Det er ikke mer plass på disken</translation>
    </message>
    <message>
        <source>No such file or directory</source>
        <translation>Filen eller mappen finnes ikke</translation>
    </message>
    <message>
        <source>Not a directory</source>
        <translation>Det er ikke en mappe</translation>
    </message>
    <message>
        <source>Operation not permitted</source>
        <translation>Det er ikke tillatt</translation>
    </message>
    <message>
        <source>Permission denied</source>
        <translation>Ingen tilgang</translation>
    </message>
    <message>
        <source>Read-only file system</source>
        <translation>Disken kan bare leses</translation>
    </message>
    <message>
        <source>Stale file handle</source>
        <translation>Forbindelsen til den delte mappen er brutt</translation>
    </message>
    <message>
        <source>Too many open files</source>
        <translation>For mange åpne filer</translation>
    </message>
    <message>
        <source>a consent names at least one channel, kind of media and purpose</source>
        <translation>et samtykke gjelder minst én kanal, én medietype og ett formål</translation>
    </message>
    <message>
        <source>a covered area could be seen</source>
        <translation>et sladdet område kunne ses</translation>
    </message>
    <message>
        <source>a covered person could be seen</source>
        <translation>en sladdet person kunne ses</translation>
    </message>
    <message>
        <source>a face was lost on the way</source>
        <translation>et ansikt ble borte underveis</translation>
    </message>
    <message>
        <source>a face was missed</source>
        <translation>et ansikt ble oversett</translation>
    </message>
    <message>
        <source>a hidden face could be known</source>
        <translation>et skjult ansikt kunne gjenkjennes</translation>
    </message>
    <message>
        <source>a name is needed, without spaces around it and without ;</source>
        <translation>det trengs et navn, uten mellomrom rundt og uten ;</translation>
    </message>
    <message>
        <source>a number or short name is needed</source>
        <translation>et nummer eller kortnavn må til</translation>
    </message>
    <message>
        <source>a number or short name is needed, without spaces around it</source>
        <translation>et nummer eller kortnavn må til, uten mellomrom rundt</translation>
    </message>
    <message>
        <source>a page is not what was written</source>
        <translation>en side er ikke slik den ble skrevet</translation>
    </message>
    <message>
        <source>a photo's entry is incomplete</source>
        <translation>oppføringen for et bilde er ufullstendig</translation>
    </message>
    <message>
        <source>a review has a leader and somebody who took part</source>
        <translation>en gjennomgang har en leder og noen som deltok</translation>
    </message>
    <message>
        <source>a signed consent has a day of signing</source>
        <translation>et underskrevet samtykke har en dato</translation>
    </message>
    <message>
        <source>a signed form is kept with it</source>
        <translation>det ligger et underskrevet skjema ved den</translation>
    </message>
    <message>
        <source>at least one channel is needed</source>
        <translation>minst én kanal må til</translation>
    </message>
    <message>
        <source>decoding</source>
        <translation>den kan ikke åpnes som bilde</translation>
    </message>
    <message>
        <source>each guardian needs a name</source>
        <translation>hver foresatt må ha et navn</translation>
    </message>
    <message>
        <source>every picture rests on consent here: name the channels objected to</source>
        <translation>her bygger alle bilder på samtykke: nevn kanalene det protesteres mot</translation>
    </message>
    <message>
        <source>form {number} is not what was stored</source>
        <translation>skjema {number} er ikke det som ble lagret</translation>
    </message>
    <message>
        <source>frames</source>
        <translation>bildene</translation>
    </message>
    <message>
        <source>hidden data</source>
        <translation>skjulte opplysninger</translation>
    </message>
    <message>
        <source>it belongs to somebody else or is not whole</source>
        <translation>det tilhører noen andre eller er ikke helt</translation>
    </message>
    <message>
        <source>it cannot be opened</source>
        <translation>den kan ikke åpnes</translation>
    </message>
    <message>
        <source>it cannot be read: choose a PNG</source>
        <translation>det kan ikke leses: velg en PNG</translation>
    </message>
    <message>
        <source>it has expired</source>
        <translation>det er utløpt</translation>
    </message>
    <message>
        <source>it has more than {most} columns</source>
        <translation>den har mer enn {most} kolonner</translation>
    </message>
    <message>
        <source>it has more than {most} letters</source>
        <translation>den har mer enn {most} tegn</translation>
    </message>
    <message>
        <source>it has more than {most} lines</source>
        <translation>den har mer enn {most} linjer</translation>
    </message>
    <message>
        <source>it holds no register</source>
        <translation>den inneholder ikke noe register</translation>
    </message>
    <message>
        <source>it is a file, which has one passphrase and no users</source>
        <translation>det er en fil, som har én passordfrase og ingen brukere</translation>
    </message>
    <message>
        <source>it is damaged, or no table</source>
        <translation>den er skadet eller ingen tabell</translation>
    </message>
    <message>
        <source>it is empty</source>
        <translation>den er tom</translation>
    </message>
    <message>
        <source>it is larger than {most} MB</source>
        <translation>den er større enn {most} MB</translation>
    </message>
    <message>
        <source>it is no certificate</source>
        <translation>det er ikke noe sertifikat</translation>
    </message>
    <message>
        <source>it is not an ordinary file</source>
        <translation>det er ikke en vanlig fil</translation>
    </message>
    <message>
        <source>it is the register itself</source>
        <translation>det er selve registeret</translation>
    </message>
    <message>
        <source>its backups are made with “photoconsent register backup”</source>
        <translation>sikkerhetskopier av det lages med «photoconsent register backup»</translation>
    </message>
    <message>
        <source>its first page has no room for all of it: shorten the texts</source>
        <translation>det er ikke plass til alt på første side: kort ned tekstene</translation>
    </message>
    <message>
        <source>its name is not valid</source>
        <translation>navnet er ikke gyldig</translation>
    </message>
    <message>
        <source>its schema is not {schema}</source>
        <translation>skjemaet er ikke {schema}</translation>
    </message>
    <message>
        <source>longer than a JPEG may be</source>
        <translation>lengre enn en JPEG kan være</translation>
    </message>
    <message>
        <source>no channels</source>
        <translation>ingen kanaler</translation>
    </message>
    <message>
        <source>no form is on file for it</source>
        <translation>det finnes ikke noe skjema til det</translation>
    </message>
    <message>
        <source>nobody belongs to it</source>
        <translation>ingen hører til den</translation>
    </message>
    <message>
        <source>nobody has signed</source>
        <translation>ingen har skrevet under</translation>
    </message>
    <message>
        <source>not JSON</source>
        <translation>ikke JSON</translation>
    </message>
    <message>
        <source>not allowed</source>
        <translation>ikke tillatt</translation>
    </message>
    <message>
        <source>not in this consent: {channels}</source>
        <translation>ikke i dette samtykket: {channels}</translation>
    </message>
    <message>
        <source>number of pictures</source>
        <translation>antall bilder</translation>
    </message>
    <message>
        <source>one of {known}</source>
        <translation>en av {known}</translation>
    </message>
    <message>
        <source>only a consent that has ended can be deleted; withdraw it instead</source>
        <translation>bare et samtykke som er utløpt, kan slettes; trekk det tilbake i stedet</translation>
    </message>
    <message>
        <source>reading</source>
        <translation>den kan ikke leses</translation>
    </message>
    <message>
        <source>rows hold what cannot be read</source>
        <translation>rader inneholder noe som ikke lar seg lese</translation>
    </message>
    <message>
        <source>rows refer to others that are gone</source>
        <translation>rader viser til andre som er borte</translation>
    </message>
    <message>
        <source>say self, or guardians together with their names</source>
        <translation>skriv self, eller guardians sammen med navnene deres</translation>
    </message>
    <message>
        <source>say why it is corrected</source>
        <translation>skriv hvorfor det rettes</translation>
    </message>
    <message>
        <source>size</source>
        <translation>størrelsen</translation>
    </message>
    <message>
        <source>sound</source>
        <translation>lyden</translation>
    </message>
    <message>
        <source>such documents lie there already, and somebody may have filled them in</source>
        <translation>det ligger slike dokumenter der fra før, og noen kan ha fylt dem ut</translation>
    </message>
    <message>
        <source>the consent would end before it was signed</source>
        <translation>samtykket ville gå ut før det ble underskrevet</translation>
    </message>
    <message>
        <source>the copy is not on record</source>
        <translation>kopien er ikke loggført</translation>
    </message>
    <message>
        <source>the day of signing is needed</source>
        <translation>datoen for underskriften må til</translation>
    </message>
    <message>
        <source>the day of signing lies in the future</source>
        <translation>datoen for underskriften ligger i fremtiden</translation>
    </message>
    <message>
        <source>the disk gives a part of it wrongly or not at all</source>
        <translation>disken gir en del av den feil eller ikke i det hele tatt</translation>
    </message>
    <message>
        <source>the file is empty</source>
        <translation>filen er tom</translation>
    </message>
    <message>
        <source>the file is not the one that was proved</source>
        <translation>filen er ikke den som ble kontrollert</translation>
    </message>
    <message>
        <source>the first page of the form “{name}” has no room for it: shorten it</source>
        <translation>det er ikke plass til den på første side av skjemaet «{name}»: kort den ned</translation>
    </message>
    <message>
        <source>the last day lies before the first one</source>
        <translation>den siste dagen ligger før den første</translation>
    </message>
    <message>
        <source>the month is 1 to 12, and needs a year</source>
        <translation>måneden er 1 til 12, og året må med</translation>
    </message>
    <message>
        <source>the picture is too large a file</source>
        <translation>bildet er for stor fil</translation>
    </message>
    <message>
        <source>the system does not allow it</source>
        <translation>systemet tillater det ikke</translation>
    </message>
    <message>
        <source>the year has four digits</source>
        <translation>året har fire sifre</translation>
    </message>
    <message>
        <source>there are more than {most} pictures in {name}</source>
        <translation>det er mer enn {most} bilder i {name}</translation>
    </message>
    <message>
        <source>there is no column called id</source>
        <translation>det er ingen kolonne som heter id</translation>
    </message>
    <message>
        <source>there is no column with the number: say which one it is</source>
        <translation>det er ingen kolonne med nummeret: si hvilken det er</translation>
    </message>
    <message>
        <source>there is no column with the picture: say which one it is</source>
        <translation>det er ingen kolonne med bildet: si hvilken det er</translation>
    </message>
    <message>
        <source>there is no line called {name}</source>
        <translation>det er ingen linje som heter {name}</translation>
    </message>
    <message>
        <source>there is no picture in it</source>
        <translation>det er ikke noe bilde i den</translation>
    </message>
    <message>
        <source>there is no picture in {name}</source>
        <translation>det er ikke noe bilde i {name}</translation>
    </message>
    <message>
        <source>this form is signed on paper</source>
        <translation>dette skjemaet skrives under på papir</translation>
    </message>
    <message>
        <source>times of pictures</source>
        <translation>tidene til bildene</translation>
    </message>
    <message>
        <source>two columns are called {name}</source>
        <translation>to kolonner heter {name}</translation>
    </message>
    <message>
        <source>use small letters, digits and hyphens</source>
        <translation>bruk små bokstaver, sifre og bindestreker</translation>
    </message>
    <message>
        <source>what says no is kept as long as the person is in the register</source>
        <translation>et nei beholdes så lenge personen er i registeret</translation>
    </message>
    <message>
        <source>write the year, or year-month, like 2012-05</source>
        <translation>skriv året, eller år-måned, som 2012-05</translation>
    </message>
    <message>
        <source>{name} is not an ordinary file</source>
        <translation>{name} er ikke en vanlig fil</translation>
    </message>
    <message>
        <source>{name} is too large a file for a picture</source>
        <translation>{name} er for stor til å være et bilde</translation>
    </message>
    <message>
        <source>{name}: a brace stands alone</source>
        <translation>{name}: en krøllparentes står alene</translation>
    </message>
    <message>
        <source>{name}: {text} is filled in nowhere</source>
        <translation>{name}: {text} fylles ikke ut noe sted</translation>
    </message>
    <message>
        <source>“{text}” is neither yes nor no</source>
        <translation>«{text}» er verken ja eller nei</translation>
    </message>
    <message>
        <source>“{text}” is no day; write it as year-month-day, like 2026-06-01</source>
        <translation>«{text}» er ingen dato; skriv år-måned-dag, slik: 2026-06-01</translation>
    </message>
    <message>
        <source>“{text}” is none of {words}</source>
        <translation>«{text}» er ingen av {words}</translation>
    </message>
</context>
<context>
    <name>ChannelOwners</name>
    <message>
        <source>Add</source>
        <translation>Legg til</translation>
    </message>
    <message>
        <source>Another channel, such as the library's Instagram</source>
        <translation>En kanal til, for eksempel bibliotekets Instagram</translation>
    </message>
    <message>
        <source>Name of a new channel</source>
        <translation>Navnet på en ny kanal</translation>
    </message>
    <message>
        <source>Who answers for it: name or e-mail</source>
        <translation>Ansvarlig: navn eller e-post</translation>
    </message>
    <message>
        <source>Who answers for {channel}</source>
        <translation>Ansvarlig for {channel}</translation>
    </message>
</context>
<context>
    <name>Channels</name>
    <message>
        <source>Closed group</source>
        <translation>Lukket gruppe</translation>
    </message>
    <message>
        <source>Facebook</source>
        <translation>Facebook</translation>
    </message>
    <message>
        <source>Instagram</source>
        <translation>Instagram</translation>
    </message>
    <message>
        <source>Intranet</source>
        <translation>Intranettet</translation>
    </message>
    <message>
        <source>LinkedIn</source>
        <translation>LinkedIn</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Trykksaker</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>Nettsiden</translation>
    </message>
    <message>
        <source>X</source>
        <translation>X</translation>
    </message>
    <message>
        <source>YouTube</source>
        <translation>YouTube</translation>
    </message>
</context>
<context>
    <name>ColumnChoice</name>
    <message>
        <source>Columns of the table</source>
        <translation>Kolonnene i tabellen</translation>
    </message>
    <message>
        <source>Left alone</source>
        <translation>Brukes ikke</translation>
    </message>
    <message>
        <source>Use these columns</source>
        <translation>Bruk disse kolonnene</translation>
    </message>
    <message>
        <source>What each column is. It is remembered for the next table with the same headings.</source>
        <translation>Hva hver kolonne er. Det huskes til neste tabell med de samme overskriftene.</translation>
    </message>
    <message>
        <source>What the column {name} is</source>
        <translation>Hva kolonnen {name} er</translation>
    </message>
</context>
<context>
    <name>ConsentCard</name>
    <message numerus="yes">
        <source>%n earlier version(s)</source>
        <translation>
            <numerusform>%n tidligere versjon</numerusform>
            <numerusform>%n tidligere versjoner</numerusform>
        </translation>
    </message>
    <message>
        <source>Correct…</source>
        <translation>Rett opp …</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Slett …</translation>
    </message>
    <message>
        <source>Renew…</source>
        <translation>Forny …</translation>
    </message>
    <message>
        <source>See the form</source>
        <translation>Se skjemaet</translation>
    </message>
    <message>
        <source>Take back…</source>
        <translation>Ta tilbake …</translation>
    </message>
    <message>
        <source>Withdraw…</source>
        <translation>Trekk tilbake …</translation>
    </message>
    <message>
        <source>{label}: {state}, recorded {day} by {who}</source>
        <translation>{label}: {state}, ført inn {day} av {who}</translation>
    </message>
</context>
<context>
    <name>ConsentForm</name>
    <message numerus="yes">
        <source>%n box(es) could not be read with certainty. Look at: {boxes}</source>
        <translation>
            <numerusform>%n rute kunne ikke leses sikkert. Se på: {boxes}</numerusform>
            <numerusform>%n ruter kunne ikke leses sikkert. Se på: {boxes}</numerusform>
        </translation>
    </message>
    <message>
        <source>Channels ticked on the form</source>
        <translation>Kanaler krysset av på skjemaet</translation>
    </message>
    <message>
        <source>Correct a consent</source>
        <translation>Rett opp et samtykke</translation>
    </message>
    <message>
        <source>No channel is ticked on the scan. Compare, then say that it is a no.</source>
        <translation>Ingen kanal er krysset av på skjemaet. Sammenlign, og si så at det er et nei.</translation>
    </message>
    <message>
        <source>Nothing is ticked: a no</source>
        <translation>Ingen kryss: et nei</translation>
    </message>
    <message>
        <source>Read from the scan. Compare, then press Space to record it.</source>
        <translation>Lest fra skannen. Sammenlign, og trykk mellomrom for å registrere.</translation>
    </message>
    <message>
        <source>Recognition by a computer is ticked: a separate choice</source>
        <translation>Gjenkjenning med datamaskin er krysset av: et eget valg</translation>
    </message>
    <message>
        <source>Record a signed consent</source>
        <translation>Registrer et underskrevet samtykke</translation>
    </message>
    <message>
        <source>Record the consent</source>
        <translation>Registrer samtykket</translation>
    </message>
    <message>
        <source>Record the correction</source>
        <translation>Før inn rettelsen</translation>
    </message>
    <message>
        <source>Signed on</source>
        <translation>Underskrevet</translation>
    </message>
    <message>
        <source>The name may stand beside the picture</source>
        <translation>Navnet kan stå ved bildet</translation>
    </message>
    <message>
        <source>Tick at least one channel.</source>
        <translation>Kryss av for minst én kanal.</translation>
    </message>
    <message>
        <source>Tick pictures, video or sound.</source>
        <translation>Kryss av for bilder, video eller lyd.</translation>
    </message>
    <message>
        <source>Tick who signed.</source>
        <translation>Kryss av for hvem som skrev under.</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Gyldig til</translation>
    </message>
    <message>
        <source>Why it is corrected</source>
        <translation>Hvorfor det rettes</translation>
    </message>
</context>
<context>
    <name>ConsentLines</name>
    <message>
        <source>Corrected: {why}</source>
        <translation>Rettet: {why}</translation>
    </message>
    <message>
        <source>For: {purposes}</source>
        <translation>Til: {purposes}</translation>
    </message>
    <message>
        <source>Form: {names}</source>
        <translation>Skjema: {names}</translation>
    </message>
    <message>
        <source>No form on file</source>
        <translation>Ikke noe skjema i registeret</translation>
    </message>
    <message>
        <source>Said {day}. {how}</source>
        <translation>Sagt {day}. {how}</translation>
    </message>
    <message>
        <source>Signed {day}</source>
        <translation>Underskrevet {day}</translation>
    </message>
    <message>
        <source>Taken back for: {channels}</source>
        <translation>Trukket for: {channels}</translation>
    </message>
    <message>
        <source>Withdrawn {day}. {how}</source>
        <translation>Trukket tilbake {day}. {how}</translation>
    </message>
    <message>
        <source>valid until {day}</source>
        <translation>gyldig til {day}</translation>
    </message>
</context>
<context>
    <name>ContactSheet</name>
    <message>
        <source>Contact sheet</source>
        <translation>Kontaktark</translation>
    </message>
</context>
<context>
    <name>CopiesList</name>
    <message>
        <source>Drag copies from here into another program, or copy them with Ctrl+C</source>
        <translation>Dra kopier herfra til et annet program, eller kopier dem med Ctrl+C</translation>
    </message>
    <message>
        <source>Finished copies</source>
        <translation>Ferdige kopier</translation>
    </message>
</context>
<context>
    <name>CopyErrand</name>
    <message numerus="yes">
        <source>%n file(s) written, not encrypted: delete them when they have served.</source>
        <translation>
            <numerusform>%n fil skrevet, ikke kryptert: Slett den når den har gjort nytten.</numerusform>
            <numerusform>%n filer skrevet, ikke kryptert: slett dem når de har gjort nytten.</numerusform>
        </translation>
    </message>
    <message>
        <source>No signed form of this person is on file.</source>
        <translation>Det finnes ikke noe underskrevet skjema fra denne personen.</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>Åpne</translation>
    </message>
</context>
<context>
    <name>CopyForm</name>
    <message>
        <source>A copy for who signed</source>
        <translation>En kopi til den som skrev under</translation>
    </message>
    <message>
        <source>A copy for {name}</source>
        <translation>En kopi til {name}</translation>
    </message>
    <message>
        <source>By mail to</source>
        <translation>På e-post til</translation>
    </message>
    <message>
        <source>Choose a folder for the copy.</source>
        <translation>Velg en mappe for kopien.</translation>
    </message>
    <message>
        <source>Folder for the copy</source>
        <translation>Mappe for kopien</translation>
    </message>
    <message>
        <source>The form as it was signed. What is written is not encrypted, and nothing is sent from here.</source>
        <translation>Skjemaet slik det ble underskrevet. Det som skrives, er ikke kryptert, og ingenting sendes herfra.</translation>
    </message>
    <message>
        <source>Tick “To print”, or write where the mail goes.</source>
        <translation>Kryss av for «Til utskrift», eller skriv hvor e-posten skal.</translation>
    </message>
    <message>
        <source>To print</source>
        <translation>Til utskrift</translation>
    </message>
    <message>
        <source>Write the copy</source>
        <translation>Skriv kopien</translation>
    </message>
</context>
<context>
    <name>Covers</name>
    <message>
        <source>Mosaic</source>
        <translation>Mosaikk</translation>
    </message>
    <message>
        <source>One colour</source>
        <translation>Én farge</translation>
    </message>
    <message>
        <source>Soft mist</source>
        <translation>Myk tåke</translation>
    </message>
</context>
<context>
    <name>CreateForm</name>
    <message>
        <source>A lost passphrase cannot be recovered, not by us and not by anybody else. Write it down and keep it where only those who may open the register can find it.</source>
        <translation>En tapt passordfrase kan ikke gjenopprettes, verken av oss eller av noen andre. Skriv den ned, og oppbevar den der bare de som skal kunne åpne registeret, finner den.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Tilbake</translation>
    </message>
    <message>
        <source>Choose where the register lies.</source>
        <translation>Velg hvor registeret skal ligge.</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Velg …</translation>
    </message>
    <message>
        <source>Look around on sample pictures first</source>
        <translation>Se deg om med eksempelbilder først</translation>
    </message>
    <message>
        <source>Make a new register</source>
        <translation>Lag et nytt register</translation>
    </message>
    <message>
        <source>Make the register</source>
        <translation>Lag registeret</translation>
    </message>
    <message>
        <source>Open a register</source>
        <translation>Åpne et register</translation>
    </message>
    <message>
        <source>Open a register that is there already…</source>
        <translation>Åpne et register som finnes fra før …</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Passordfrase</translation>
    </message>
    <message>
        <source>Place of the register</source>
        <translation>Hvor registeret ligger</translation>
    </message>
    <message>
        <source>Restore a backup…</source>
        <translation>Hent tilbake fra en sikkerhetskopi …</translation>
    </message>
    <message>
        <source>The register keeps the written consents of your people, encrypted, in one file on this computer.</source>
        <translation>Registeret oppbevarer de skriftlige samtykkene, kryptert, i én fil på denne datamaskinen.</translation>
    </message>
    <message>
        <source>The two passphrases are not the same. Type them again.</source>
        <translation>De to passordfrasene er ikke like. Skriv dem på nytt.</translation>
    </message>
    <message>
        <source>Use the organisation's register…</source>
        <translation>Bruk virksomhetens register …</translation>
    </message>
    <message>
        <source>Where it lies</source>
        <translation>Hvor det ligger</translation>
    </message>
    <message>
        <source>Where the register lies</source>
        <translation>Hvor registeret ligger</translation>
    </message>
</context>
<context>
    <name>CropPanel</name>
    <message numerus="yes">
        <source>%n covered head(s) stand between those that are shown.</source>
        <translation>
            <numerusform>%n sladdet hode står mellom dem som vises.</numerusform>
            <numerusform>%n sladdede hoder står mellom dem som vises.</numerusform>
        </translation>
    </message>
    <message>
        <source>Any shape</source>
        <translation>Fritt format</translation>
    </message>
    <message>
        <source>Crop</source>
        <translation>Beskjær</translation>
    </message>
    <message>
        <source>Crop and straighten…</source>
        <translation>Beskjær og rett opp …</translation>
    </message>
    <message>
        <source>Everyone who is shown is in it, and nobody who is covered.</source>
        <translation>Alle som vises, er med, og ingen som er sladdet.</translation>
    </message>
    <message numerus="yes">
        <source>No covered head is in it, but the bodies of %n covered person(s) are.</source>
        <translation>
            <numerusform>Ingen sladdede hoder er med, men kroppen til %n sladdet person er det.</numerusform>
            <numerusform>Ingen sladdede hoder er med, men kroppene til %n sladdede personer er det.</numerusform>
        </translation>
    </message>
    <message>
        <source>No smaller part of this photo is without anyone who is covered.</source>
        <translation>Ikke noe mindre utsnitt av dette bildet er uten noen som er sladdet.</translation>
    </message>
    <message>
        <source>Shape</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Show this part</source>
        <translation>Vis dette utsnittet</translation>
    </message>
    <message>
        <source>Straighten</source>
        <translation>Rett opp</translation>
    </message>
    <message>
        <source>The part that is shown</source>
        <translation>Utsnittet som vises</translation>
    </message>
    <message>
        <source>Whole photo</source>
        <translation>Hele bildet</translation>
    </message>
    <message>
        <source>Without anyone who is covered</source>
        <translation>Uten noen som er sladdet</translation>
    </message>
    <message>
        <source>crop the photo</source>
        <translation>beskjære bildet</translation>
    </message>
    <message>
        <source>{w} × {h}</source>
        <translation>{w} × {h}</translation>
    </message>
</context>
<context>
    <name>CropView</name>
    <message>
        <source>The part that is shown: arrow keys move it, with Shift they size it</source>
        <translation>Utsnittet som vises: piltastene flytter det, med Shift endrer de størrelsen</translation>
    </message>
</context>
<context>
    <name>DayListFields</name>
    <message numerus="yes">
        <source>%n person(s) on the list, not encrypted: shred it when it has served.</source>
        <translation>
            <numerusform>%n person på listen, ikke kryptert: makuler den når den er brukt.</numerusform>
            <numerusform>%n personer på listen, ikke kryptert: makuler den når den er brukt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose where the list goes.</source>
        <translation>Velg hvor listen skal ligge.</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Group or unit</source>
        <translation>Gruppe eller enhet</translation>
    </message>
    <message>
        <source>List to write (.pdf or .csv)</source>
        <translation>Liste som skal skrives (.pdf eller .csv)</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>Åpne</translation>
    </message>
    <message>
        <source>The list is being written…</source>
        <translation>Listen skrives …</translation>
    </message>
    <message>
        <source>Unit {name}</source>
        <translation>Enheten {name}</translation>
    </message>
    <message>
        <source>Write the list</source>
        <translation>Skriv listen</translation>
    </message>
</context>
<context>
    <name>DeleteForm</name>
    <message numerus="yes">
        <source>%n publication(s) keep the number of the consent and the fingerprint of the form.</source>
        <translation>
            <numerusform>%n publisering beholder nummeret på samtykket og fingeravtrykket av skjemaet.</numerusform>
            <numerusform>%n publiseringer beholder nummeret på samtykket og fingeravtrykket av skjemaet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n scanned form(s).</source>
        <translation>
            <numerusform>%n skannet skjema.</numerusform>
            <numerusform>%n skannede skjemaer.</numerusform>
        </translation>
    </message>
    <message>
        <source>Backups made before today still hold the consent: replace them.</source>
        <translation>Sikkerhetskopier fra før i dag inneholder fortsatt samtykket: bytt dem ut.</translation>
    </message>
    <message>
        <source>Delete for good</source>
        <translation>Slett for godt</translation>
    </message>
    <message>
        <source>Delete {number} of {name}</source>
        <translation>Slett {number} fra {name}</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Slett …</translation>
    </message>
    <message>
        <source>The consent that ended {day}, with every version.</source>
        <translation>Samtykket som utløp {day}, med alle versjoner.</translation>
    </message>
    <message>
        <source>The log keeps that the consent was deleted and when.</source>
        <translation>Loggen tar vare på at samtykket ble slettet, og når.</translation>
    </message>
    <message>
        <source>This cannot be undone.</source>
        <translation>Dette kan ikke angres.</translation>
    </message>
    <message>
        <source>What is removed</source>
        <translation>Hva som slettes</translation>
    </message>
    <message>
        <source>What stays, and why</source>
        <translation>Hva som blir igjen, og hvorfor</translation>
    </message>
</context>
<context>
    <name>Demo</name>
    <message>
        <source>This is the demo, with a register of its own. What you enter here is deleted when it is run again.</source>
        <translation>Dette er demonstrasjonen, med sitt eget register. Det du fører inn her, slettes når den kjøres på nytt.</translation>
    </message>
</context>
<context>
    <name>DocumentsFields</name>
    <message>
        <source>Choose a folder for the documents.</source>
        <translation>Velg en mappe for dokumentene.</translation>
    </message>
    <message>
        <source>Folder for the documents</source>
        <translation>Mappe for dokumentene</translation>
    </message>
    <message>
        <source>Language of the documents</source>
        <translation>Språk i dokumentene</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Åpne mappen</translation>
    </message>
    <message>
        <source>The drafts are in {folder}. Your lawyer decides what holds.</source>
        <translation>Utkastene ligger i {folder}. Juristen deres avgjør hva som gjelder.</translation>
    </message>
    <message>
        <source>Who asks is not told yet: fill it in on the documents, or below Print blank forms.</source>
        <translation>Hvem som spør, er ikke oppgitt ennå: fyll det ut i dokumentene, eller under «Skriv ut blanke skjemaer».</translation>
    </message>
    <message>
        <source>Write the documents</source>
        <translation>Skriv dokumentene</translation>
    </message>
</context>
<context>
    <name>DraftOffers</name>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>for %n dag siden</numerusform>
            <numerusform>for %n dager siden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them looked at</source>
        <translation>
            <numerusform>%n av dem er sett gjennom</numerusform>
            <numerusform>%n av dem er sett gjennom</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s)</source>
        <translation>
            <numerusform>%n bilde</numerusform>
            <numerusform>%n bilder</numerusform>
        </translation>
    </message>
    <message>
        <source>Forget it</source>
        <translation>Glem det</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Fortsett</translation>
    </message>
    <message>
        <source>The work on {event} is forgotten.</source>
        <translation>Arbeidet med {event} er glemt.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Angre</translation>
    </message>
    <message>
        <source>You can go on with {event}</source>
        <translation>Du kan fortsette med {event}</translation>
    </message>
    <message>
        <source>saved by {user} on {day} at {time}</source>
        <translation>lagret av {user} {day} kl. {time}</translation>
    </message>
    <message>
        <source>today</source>
        <translation>i dag</translation>
    </message>
    <message numerus="yes">
        <source>will be removed in %n day(s)</source>
        <translation>
            <numerusform>blir fjernet om %n dag</numerusform>
            <numerusform>blir fjernet om %n dager</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DropZone</name>
    <message>
        <source>Drop photos or a folder here</source>
        <translation>Slipp bilder eller en mappe her</translation>
    </message>
    <message>
        <source>Faces are found, checked against the register of written consents, and covered unless the person has agreed. Your originals are never changed, and nothing leaves this computer.</source>
        <translation>Ansikter blir funnet, sjekket mot samtykkeregisteret og sladdet hvis ikke personen har samtykket skriftlig. Originalene blir aldri endret, og ingenting forlater denne datamaskinen.</translation>
    </message>
    <message>
        <source>Faces are found, checked against your organisation's register of written consents, and covered unless the person has agreed. Your originals are never changed. They and the copies stay on this computer, which speaks with the register's server alone.</source>
        <translation>Ansikter blir funnet, sjekket mot virksomhetens register over skriftlige samtykker og sladdet hvis ikke personen har samtykket. Originalene blir aldri endret. De og kopiene blir på denne datamaskinen, som bare snakker med serveren som har registeret.</translation>
    </message>
    <message>
        <source>Open folder…</source>
        <translation>Åpne mappe …</translation>
    </message>
    <message>
        <source>Open photos…</source>
        <translation>Åpne bilder …</translation>
    </message>
</context>
<context>
    <name>Due</name>
    <message>
        <source>Has left and is still recognised: remove the reference pictures</source>
        <translation>Har sluttet og blir fortsatt gjenkjent: fjern referansebildene</translation>
    </message>
    <message>
        <source>Has not signed the guideline as it is now</source>
        <translation>Har ikke skrevet under på gjeldende retningslinje</translation>
    </message>
    <message>
        <source>Old enough to sign alone: ask for a new consent</source>
        <translation>Gammel nok til å skrive under selv: be om nytt samtykke</translation>
    </message>
    <message>
        <source>The consent ended long ago: delete it</source>
        <translation>Samtykket gikk ut for lenge siden: slett det</translation>
    </message>
    <message>
        <source>The consent ends: ask for a new one</source>
        <translation>Samtykket går ut: be om et nytt</translation>
    </message>
    <message>
        <source>The guideline should be gone through</source>
        <translation>Retningslinjen skal gås gjennom</translation>
    </message>
</context>
<context>
    <name>EraseForm</name>
    <message numerus="yes">
        <source>%n consent(s) with every version.</source>
        <translation>
            <numerusform>%n samtykke med alle versjoner.</numerusform>
            <numerusform>%n samtykker med alle versjoner.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n publication(s): day, channel and fingerprints of form and copy, without name or number. The law lets them stay to prove that they were allowed. They are listed as to be taken down.</source>
        <translation>
            <numerusform>%n publisering: dag, kanal og fingeravtrykk av skjema og kopi, uten navn eller nummer. Loven lar den bli for å vise at den var tillatt. Den står på listen over det som skal tas ned.</numerusform>
            <numerusform>%n publiseringer: dag, kanal og fingeravtrykk av skjema og kopi, uten navn eller nummer. Loven lar dem bli for å vise at de var tillatt. De står på listen over det som skal tas ned.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n scanned form(s).</source>
        <translation>
            <numerusform>%n skannet skjema.</numerusform>
            <numerusform>%n skannede skjemaer.</numerusform>
        </translation>
    </message>
    <message>
        <source>Backups made before today still hold the person: replace them.</source>
        <translation>Sikkerhetskopier fra før i dag inneholder fortsatt personen: bytt dem ut.</translation>
    </message>
    <message>
        <source>Erase for good</source>
        <translation>Slett for godt</translation>
    </message>
    <message>
        <source>Erase {name}</source>
        <translation>Slett {name}</translation>
    </message>
    <message>
        <source>Erase…</source>
        <translation>Slett …</translation>
    </message>
    <message numerus="yes">
        <source>Portrait and %n reference picture(s).</source>
        <translation>
            <numerusform>Portrett og %n referansebilde.</numerusform>
            <numerusform>Portrett og %n referansebilder.</numerusform>
        </translation>
    </message>
    <message>
        <source>The log keeps that something was erased and when, without name or number.</source>
        <translation>Loggen beholder at noe ble slettet og når, uten navn eller nummer.</translation>
    </message>
    <message>
        <source>The person's number, to confirm</source>
        <translation>Personens nummer, som bekreftelse</translation>
    </message>
    <message>
        <source>The person's record, with name, number and contact.</source>
        <translation>Opplysningene om personen, med navn, nummer og kontakt.</translation>
    </message>
    <message>
        <source>This cannot be undone. Type {number} to confirm.</source>
        <translation>Dette kan ikke angres. Skriv {number} for å bekrefte.</translation>
    </message>
    <message>
        <source>What is removed</source>
        <translation>Hva som slettes</translation>
    </message>
    <message>
        <source>What stays, and why</source>
        <translation>Hva som blir igjen, og hvorfor</translation>
    </message>
</context>
<context>
    <name>Errors</name>
    <message>
        <source>A face at {clock} of the finished video was not covered, so it was removed. Draw a box over it there.</source>
        <translation>Et ansikt {clock} inn i den ferdige videoen var ikke sladdet, så videoen ble fjernet. Tegn en ramme over det der.</translation>
    </message>
    <message>
        <source>A hidden face could be known at {clock} of the finished video, so it was removed. Try larger covers.</source>
        <translation>Et skjult ansikt kunne gjenkjennes {clock} inn i den ferdige videoen, så den ble fjernet. Prøv større sladding.</translation>
    </message>
    <message>
        <source>A register on a server needs the extra “postgres”: pip install 'photoconsent[postgres]'.</source>
        <translation>Et register på en server trenger tillegget «postgres»: pip install 'photoconsent[postgres]'.</translation>
    </message>
    <message>
        <source>At {path} lies another register than the one this computer has seen there (its seal is {found}, the newest seen is {seen}). Put the newest backup of the right one in its place; if this is the one you mean, say so (terminal: “photoconsent register accept”).</source>
        <translation>På {path} ligger et annet register enn det denne datamaskinen har sett der (seglet er {found}, det nyeste som er sett, er {seen}). Legg den nyeste sikkerhetskopien av det riktige i stedet; er dette det du mener, si det (i terminalen: «photoconsent register accept»).</translation>
    </message>
    <message>
        <source>Copies are being made. Wait until that is done, or stop it.</source>
        <translation>Kopiene er under arbeid. Vent til de er ferdige, eller stopp.</translation>
    </message>
    <message>
        <source>Logos are looked for, but no folder of them is named. Name one with --logos, or under Upkeep.</source>
        <translation>Det letes etter logoer, men ingen mappe med dem er oppgitt. Oppgi en med --logos, eller under Oppsett og sikkerhetskopi.</translation>
    </message>
    <message>
        <source>Logos are looked for, but there are none in {folder}. Put a PNG of each there, or name another folder.</source>
        <translation>Det letes etter logoer, men det er ingen i {folder}. Legg en PNG av hver der, eller oppgi en annen mappe.</translation>
    </message>
    <message>
        <source>No consent names the purpose {name}, so nobody could be shown for it. Consents name: {known}.</source>
        <translation>Ingen samtykker nevner formålet {name}, så ingen kunne vises for det. Samtykkene nevner: {known}.</translation>
    </message>
    <message>
        <source>No scheduler answers at {address}. Look whether it runs there, and whether certificates were made together.</source>
        <translation>Ingen fordeler svarer på {address}. Se om den kjører der, og om alle sertifikatene er laget sammen.</translation>
    </message>
    <message>
        <source>No worker with the same versions has been at {address} for {seconds:.0f} seconds. Finished copies stay; start photoconsent cluster worker and give the same command again.</source>
        <translation>Ingen arbeider med samme versjoner har vært på {address} på {seconds:.0f} sekunder. Ferdige kopier blir liggende; start photoconsent cluster worker og gi samme kommando igjen.</translation>
    </message>
    <message>
        <source>Nobody with the number {person} is in the register. Look with “photoconsent register list”.</source>
        <translation>Ingen med nummeret {person} står i registeret. Se etter med «photoconsent register list».</translation>
    </message>
    <message>
        <source>Not everything that was decided by hand fits the faces that are found in this photo now. Open it in the window, look at it and press Space; then it can be prepared.</source>
        <translation>Ikke alt som ble bestemt for hånd, passer til ansiktene som finnes i bildet nå. Åpne det i vinduet, se på det og trykk mellomrom; da kan det klargjøres.</translation>
    </message>
    <message>
        <source>Nothing was imported from {file}: {wrong} of {lines} lines have something wrong. Mend them, then try again.</source>
        <translation>Ingenting ble importert fra {file}: Det er feil i {wrong} av {lines} linjer. Rett dem, og prøv igjen.</translation>
    </message>
    <message>
        <source>Only whoever keeps the register {path}, the owner of its database, may do this ({cause}).</source>
        <translation>Bare den som forvalter registeret {path}, eieren av databasen, kan gjøre dette ({cause}).</translation>
    </message>
    <message>
        <source>PhotoConsent cannot write into {out} ({cause}). Choose another folder.</source>
        <translation>PhotoConsent kan ikke skrive i {out} ({cause}). Velg en annen mappe.</translation>
    </message>
    <message>
        <source>Somebody left this photo out. Open it in the window and take it in again, if it is to go out.</source>
        <translation>Noen har utelatt dette bildet. Åpne det i vinduet og ta det med igjen hvis det skal ut.</translation>
    </message>
    <message>
        <source>Somebody with the number {person} is in the register already.</source>
        <translation>Noen med nummeret {person} står allerede i registeret.</translation>
    </message>
    <message>
        <source>Someone in this photo has reserved against any picture. Decide about it by hand before it goes out.</source>
        <translation>Noen i dette bildet har reservert seg mot alle bilder. Avgjør dette for hånd før bildet publiseres.</translation>
    </message>
    <message>
        <source>Something beside faces is to be covered here, and in videos that is not found yet. Prepare this video without that rule, after somebody looked at all of it.</source>
        <translation>Her skal noe annet enn ansikter sladdes, og det finnes ikke i videoer ennå. Klargjør denne videoen uten den regelen, etter at noen har sett gjennom hele.</translation>
    </message>
    <message>
        <source>Something was decided by hand about another file of this name in this place. Open this one in the window, look at it and press Space; then it can be prepared.</source>
        <translation>Noe ble bestemt for hånd om en annen fil med dette navnet på dette stedet. Åpne dette bildet i vinduet, se på det og trykk mellomrom; da kan det klargjøres.</translation>
    </message>
    <message>
        <source>Something went wrong inside PhotoConsent with this photo, so it was left out. Please report: {details}</source>
        <translation>Noe gikk galt i PhotoConsent med dette bildet, så det ble utelatt. Meld gjerne fra: {details}</translation>
    </message>
    <message>
        <source>Something went wrong.</source>
        <translation>Noe gikk galt.</translation>
    </message>
    <message>
        <source>The address {path} cannot be used ({cause}). Write it like postgresql://anna@db.example/consents.</source>
        <translation>Adressen {path} kan ikke brukes ({cause}). Skriv den som postgresql://anna@db.example/consents.</translation>
    </message>
    <message>
        <source>The certificate {file} cannot be used ({cause}). Make certificates with photoconsent cluster certificates.</source>
        <translation>Sertifikatet {file} kan ikke brukes ({cause}). Lag sertifikater med photoconsent cluster certificates.</translation>
    </message>
    <message>
        <source>The consent {consent} is withdrawn. It stays as it is; record a new consent when a new form is signed.</source>
        <translation>Samtykket {consent} er trukket tilbake. Det blir stående; registrer et nytt samtykke når et nytt skjema er underskrevet.</translation>
    </message>
    <message>
        <source>The copy is not equal to the register ({tables}), so it was not kept.</source>
        <translation>Kopien er ikke lik registeret ({tables}), så den ble ikke beholdt.</translation>
    </message>
    <message>
        <source>The disk that holds {path} is full. The last change was not kept; make room and enter it again.</source>
        <translation>Disken med {path} er full. Den siste endringen ble ikke lagret; frigjør plass og gjør den på nytt.</translation>
    </message>
    <message>
        <source>The event's name becomes part of every file name, and it names a person. Choose a name without persons.</source>
        <translation>Navnet på arrangementet blir en del av alle filnavn, og det nevner en person. Velg et navn uten personer.</translation>
    </message>
    <message>
        <source>The face {spot} ({w:.0f} × {h:.0f} pixels, at {x:.0f}, {y:.0f}) and {more} more could be known from the finished copy, so the copy was removed. Cover them larger and in one colour, and look at the photo.</source>
        <translation>Ansiktet {spot} ({w:.0f} × {h:.0f} piksler, ved {x:.0f}, {y:.0f}) og {more} til kunne gjenkjennes i den ferdige kopien, så kopien ble fjernet. Dekk dem større og med én farge, og se på bildet.</translation>
    </message>
    <message>
        <source>The face {spot} ({w:.0f} × {h:.0f} pixels, at {x:.0f}, {y:.0f}) could be known from the finished copy, so the copy was removed. Cover it larger and in one colour, and look at the photo.</source>
        <translation>Ansiktet {spot} ({w:.0f} × {h:.0f} piksler, ved {x:.0f}, {y:.0f}) kunne gjenkjennes i den ferdige kopien, så kopien ble fjernet. Dekk det større og med én farge, og se på bildet.</translation>
    </message>
    <message>
        <source>The file cannot be read ({cause}). Check that it still exists and that you may open it.</source>
        <translation>Filen kan ikke leses ({cause}). Sjekk at den fortsatt finnes, og at du har lov til å åpne den.</translation>
    </message>
    <message>
        <source>The file changed while it was being worked on. Wait until it is completely copied, then try again.</source>
        <translation>Filen ble endret underveis. Vent til den er helt kopiert, og prøv igjen.</translation>
    </message>
    <message>
        <source>The file has {megabytes:.0f} megabytes; the limit is {limit:.0f}. Save a smaller copy.</source>
        <translation>Filen er på {megabytes:.0f} megabyte; grensen er {limit:.0f}. Lagre en mindre kopi.</translation>
    </message>
    <message>
        <source>The file is called {named} but holds {holds}. Rename it so that both agree, then try again.</source>
        <translation>Filen heter {named}, men inneholder {holds}. Gi den et navn som stemmer, og prøv igjen.</translation>
    </message>
    <message>
        <source>The file is empty. Copy it from the camera or phone again.</source>
        <translation>Filen er tom. Kopier den fra kameraet eller telefonen på nytt.</translation>
    </message>
    <message>
        <source>The finished copies cannot go into {out}, because the originals are there. Choose another folder.</source>
        <translation>De ferdige kopiene kan ikke legges i {out}, fordi originalene ligger der. Velg en annen mappe.</translation>
    </message>
    <message>
        <source>The finished copy did not pass the check ({check}), so it was removed. Nothing was published.</source>
        <translation>Den ferdige kopien besto ikke kontrollen ({check}), så den ble fjernet. Ingenting ble publisert.</translation>
    </message>
    <message>
        <source>The form {file} cannot be read ({cause}).</source>
        <translation>Skjemaet {file} kan ikke leses ({cause}).</translation>
    </message>
    <message>
        <source>The form {file} is larger than {limit:.0f} MB. Scan it again at 300 dpi or less.</source>
        <translation>Skjemaet {file} er større enn {limit:.0f} MB. Skann det på nytt med 300 dpi eller mindre.</translation>
    </message>
    <message>
        <source>The form {file} is neither PDF, JPEG, PNG, TIFF nor HEIC, or it is damaged. Scan or save it again.</source>
        <translation>Skjemaet {file} er verken PDF, JPEG, PNG, TIFF eller HEIC, eller det er skadet. Skann eller lagre det på nytt.</translation>
    </message>
    <message>
        <source>The form's code {code} does not belong to this register.</source>
        <translation>Koden {code} på skjemaet hører ikke til dette registeret.</translation>
    </message>
    <message>
        <source>The guest list {file} cannot be read ({cause}). It holds one number a line, as in the register.</source>
        <translation>Gjestelisten {file} kan ikke leses ({cause}). Den skal ha ett nummer på hver linje, som i registeret.</translation>
    </message>
    <message>
        <source>The library onnxruntime could send data to its maker, because it was loaded before PhotoConsent could forbid that. Set ORT_DISABLE_TELEMETRY=1 in the environment and start again.</source>
        <translation>Biblioteket onnxruntime kunne sende data til produsenten, fordi det ble lastet før PhotoConsent kunne forby det. Sett ORT_DISABLE_TELEMETRY=1 i miljøet og start på nytt.</translation>
    </message>
    <message>
        <source>The list of channels in {file} cannot be understood ({problem}). Put that right, or install it again.</source>
        <translation>Listen over kanaler i {file} kan ikke leses ({problem}). Rett den, eller installer den på nytt.</translation>
    </message>
    <message>
        <source>The list of marked faces {file} cannot be understood (at {place}). Put that right, or save it anew.</source>
        <translation>Listen over merkede ansikter {file} kan ikke leses (ved {place}). Rett det, eller lagre den på nytt.</translation>
    </message>
    <message>
        <source>The logo {name} cannot be used: it is no PNG, larger than 2 MB, under 32 pixels, or without anything in it. Save it anew, or take it out of the folder of logos.</source>
        <translation>Logoen {name} kan ikke brukes: Den er ingen PNG, er større enn 2 MB, er under 32 piksler eller viser ingenting. Lagre den på nytt, eller ta den ut av mappen med logoer.</translation>
    </message>
    <message>
        <source>The network {name} does not work as it must on this computer, so faces could be missed. Nothing more was prepared. Start again; if that does not help, install PhotoConsent anew.</source>
        <translation>Nettverket {name} virker ikke som det skal på denne maskinen, så ansikter kunne bli oversett. Ingenting mer er klargjort. Start på nytt; hvis det ikke hjelper, installer PhotoConsent på nytt.</translation>
    </message>
    <message>
        <source>The network {name} is damaged, so no face can be found safely. Install PhotoConsent again.</source>
        <translation>Nettverket {name} er skadet, så ansikter kan ikke finnes på en trygg måte. Installer PhotoConsent på nytt.</translation>
    </message>
    <message>
        <source>The network {name} is missing, so no face can be found. Install PhotoConsent again.</source>
        <translation>Nettverket {name} mangler, så ingen ansikter kan finnes. Installer PhotoConsent på nytt.</translation>
    </message>
    <message>
        <source>The passphrase cannot be read from {file} ({cause}).</source>
        <translation>Passordfrasen kan ikke leses fra {file} ({cause}).</translation>
    </message>
    <message>
        <source>The passphrase is too short. Use at least {least} characters; three or four unrelated words are good.</source>
        <translation>Passordfrasen er for kort. Bruk minst {least} tegn; tre eller fire ord uten sammenheng er bra.</translation>
    </message>
    <message>
        <source>The picture has {megapixels:.0f} megapixels; the limit is {limit:.0f}. Save a smaller copy.</source>
        <translation>Bildet har {megapixels:.0f} megapiksler; grensen er {limit:.0f}. Lagre en mindre kopi.</translation>
    </message>
    <message>
        <source>The picture is damaged or incomplete. Copy it from the camera or phone again.</source>
        <translation>Bildet er skadet eller ufullstendig. Kopier det fra kameraet eller telefonen på nytt.</translation>
    </message>
    <message>
        <source>The picture made its reader crash, so it was left out. Save it anew in a picture program and try again.</source>
        <translation>Bildet fikk lesingen til å krasje, så det ble utelatt. Lagre det på nytt i et bildeprogram, og prøv igjen.</translation>
    </message>
    <message>
        <source>The picture needed more memory than allowed, so it was left out. Save a smaller copy.</source>
        <translation>Bildet trengte mer minne enn tillatt, så det ble utelatt. Lagre en mindre kopi.</translation>
    </message>
    <message>
        <source>The picture took longer than {seconds:.0f} seconds, so it was left out. Save a smaller copy.</source>
        <translation>Bildet tok mer enn {seconds:.0f} sekunder, så det ble utelatt. Lagre en mindre kopi.</translation>
    </message>
    <message>
        <source>The pictures of this video have {megapixels:.0f} megapixels; the limit is {limit:.0f}. Save it smaller.</source>
        <translation>Bildene i denne videoen har {megapixels:.0f} megapiksler; grensen er {limit:.0f}. Lagre den mindre.</translation>
    </message>
    <message>
        <source>The policy asks that a second person releases this photo. Let somebody else release it, then prepare it.</source>
        <translation>Retningslinjen krever at enda en person frigir dette bildet. La noen andre frigi det, og klargjør det så.</translation>
    </message>
    <message>
        <source>The policy asks that somebody looks at every photo. Look at this one, then prepare it again.</source>
        <translation>Retningslinjen krever at noen ser på hvert bilde. Se på dette, og klargjør det på nytt.</translation>
    </message>
    <message>
        <source>The policy file {file} cannot be used: {cause}</source>
        <translation>Retningslinjefilen {file} kan ikke brukes: {cause}</translation>
    </message>
    <message>
        <source>The register changed meanwhile, so this photo was held back. Prepare it again.</source>
        <translation>Registeret ble endret i mellomtiden, så bildet ble holdt tilbake. Klargjør det på nytt.</translation>
    </message>
    <message>
        <source>The register {path} does not open with this passphrase for {user}. Check the name, capital letters and the keyboard's language. Whoever keeps the register can give you another passphrase.</source>
        <translation>Registeret {path} åpnes ikke med denne passordfrasen for {user}. Sjekk navnet, store bokstaver og tastaturspråket. Den som forvalter registeret, kan gi deg en ny passordfrase.</translation>
    </message>
    <message>
        <source>The register {path} does not open with this passphrase. Check capital letters and the keyboard's language. If the passphrase is certainly right, the file is damaged or no register: restore a backup.</source>
        <translation>Registeret {path} åpner seg ikke med denne passordfrasen. Sjekk store bokstaver og tastaturspråk. Hvis passordfrasen helt sikkert er riktig, er filen skadet eller ikke et register: Hent fram en sikkerhetskopi.</translation>
    </message>
    <message>
        <source>The register {path} is damaged ({cause}). Do not write to it any more; restore a backup.</source>
        <translation>Registeret {path} er skadet ({cause}). Ikke skriv mer i det; hent fram en sikkerhetskopi.</translation>
    </message>
    <message>
        <source>The register {path} is in use by another program just now. Wait until that is done, then try again.</source>
        <translation>Registeret {path} er i bruk av et annet program akkurat nå. Vent til det er ferdig, og prøv igjen.</translation>
    </message>
    <message>
        <source>The register {path} is in use on the computer {computer}. A register on a shared folder serves one computer at a time: close it there first. For many computers at once there is a register on a server. If {computer} was switched off without closing it, delete the file {note}.</source>
        <translation>Registeret {path} er i bruk på datamaskinen {computer}. Et register i en delt mappe kan brukes av én datamaskin om gangen: Lukk det der først. For mange datamaskiner samtidig finnes et register på en server. Hvis {computer} ble slått av uten at registeret ble lukket, slett filen {note}.</translation>
    </message>
    <message>
        <source>The register {path} is locked. Give its passphrase with --passphrase-file or PHOTOCONSENT_PASSPHRASE.</source>
        <translation>Registeret {path} er låst. Oppgi passordfrasen med --passphrase-file eller PHOTOCONSENT_PASSPHRASE.</translation>
    </message>
    <message>
        <source>The register {path} is not as PhotoConsent left it: {problem}. Nobody is shown on its word. Restore the newest backup. If you know why it differs, “photoconsent register accept” takes it as it is; the log says so.</source>
        <translation>Registeret {path} er ikke slik PhotoConsent etterlot det: {problem}. Ingen vises på grunnlag av det. Hent fram den nyeste sikkerhetskopien. Vet du hvorfor det er annerledes, tar «photoconsent register accept» det som det er; loggen sier det.</translation>
    </message>
    <message>
        <source>The register {path} is older than what this computer has seen of it: a former copy was put in its place (its seal is {found}, the newest one seen is {seen}). What was recorded since is missing, withdrawals too. Put the newest backup in its place; if you did that already, say so (terminal: “photoconsent register accept”).</source>
        <translation>Registeret {path} er eldre enn det denne datamaskinen har sett av det: En tidligere kopi er lagt i stedet (seglet er {found}, det nyeste som er sett, er {seen}). Det som er ført inn siden, mangler, også tilbaketrekkinger. Legg den nyeste sikkerhetskopien i stedet; har du alt gjort det, si det (i terminalen: «photoconsent register accept»).</translation>
    </message>
    <message>
        <source>The register {path} is on another computer, so the connection must be encrypted and the server's certificate checked. Take sslmode out of the address.</source>
        <translation>Registeret {path} er på en annen datamaskin, så forbindelsen må være kryptert og serverens sertifikat kontrolleres. Ta sslmode ut av adressen.</translation>
    </message>
    <message>
        <source>The register {path} may not be written ({cause}). Ask for the right to change the file and its folder.</source>
        <translation>Registeret {path} kan ikke skrives ({cause}). Be om rett til å endre filen og mappen den ligger i.</translation>
    </message>
    <message>
        <source>The register {path} was used by a newer PhotoConsent (step {found}). Update PhotoConsent to open it.</source>
        <translation>Registeret {path} er brukt av en nyere PhotoConsent (trinn {found}). Oppdater PhotoConsent for å åpne det.</translation>
    </message>
    <message>
        <source>The report {file} cannot be read ({problem}). Choose the file that was written by prepare --report.</source>
        <translation>Rapporten {file} kan ikke leses ({problem}). Velg filen som ble skrevet av prepare --report.</translation>
    </message>
    <message>
        <source>The scheduler at {address} is gone. Finished copies stay; give the same command again when it is back.</source>
        <translation>Fordeleren på {address} er borte. Ferdige kopier blir liggende; gi samme kommando igjen når den er tilbake.</translation>
    </message>
    <message>
        <source>The server of {path} could not prove that it is the right one ({cause}). Nothing was sent to it. Ask whoever looks after the server for its certificate, and name the file in the address (?sslrootcert=FILE).</source>
        <translation>Serveren til {path} kunne ikke bevise at den er den rette ({cause}). Ingenting ble sendt til den. Be den som passer serveren, om sertifikatet, og oppgi filen i adressen (?sslrootcert=FILE).</translation>
    </message>
    <message>
        <source>The server of {path} does not answer ({cause}). Look whether the network is there, then try again. If you were entering something just now, look whether it was kept.</source>
        <translation>Serveren til {path} svarer ikke ({cause}). Se om nettverket er der, og prøv igjen. Hvis du nettopp registrerte noe, se etter om det ble lagret.</translation>
    </message>
    <message>
        <source>The server of {path} does not let {user} in ({cause}). Ask whoever looks after the server.</source>
        <translation>Serveren til {path} slipper ikke inn {user} ({cause}). Spør den som passer serveren.</translation>
    </message>
    <message>
        <source>The table {file} cannot be read: {cause}</source>
        <translation>Tabellen {file} kan ikke leses: {cause}</translation>
    </message>
    <message>
        <source>The video is damaged or incomplete. Copy it from the camera or phone again.</source>
        <translation>Videoen er skadet eller ufullstendig. Kopier den fra kameraet eller telefonen på nytt.</translation>
    </message>
    <message>
        <source>The video is longer than {minutes:.0f} minutes or has too many pictures. Cut it into parts first.</source>
        <translation>Videoen er lengre enn {minutes:.0f} minutter eller har for mange bilder. Del den opp først.</translation>
    </message>
    <message>
        <source>The video lasts {seconds:.0f} seconds; {channel} takes {limit:.0f} at most. Cut it first.</source>
        <translation>Videoen varer {seconds:.0f} sekunder; {channel} tar høyst {limit:.0f}. Klipp den først.</translation>
    </message>
    <message>
        <source>The video made its reader crash, so it was left out. Save it anew in a video program and try again.</source>
        <translation>Videoen fikk leseprogrammet til å krasje, så den ble utelatt. Lagre den på nytt i et videoprogram og prøv igjen.</translation>
    </message>
    <message>
        <source>The video needed more memory than allowed, so it was left out. Save a smaller copy.</source>
        <translation>Videoen trengte mer minne enn tillatt, så den ble utelatt. Lagre en mindre kopi.</translation>
    </message>
    <message>
        <source>The video stood still for more than {seconds:.0f} seconds, so it was left out. Save a smaller copy.</source>
        <translation>Videoen sto stille i mer enn {seconds:.0f} sekunder, så den ble utelatt. Lagre en mindre kopi.</translation>
    </message>
    <message>
        <source>There are certificates in {folder} already; they were left as they are. Choose another folder.</source>
        <translation>Det er allerede sertifikater i {folder}; de ble ikke endret. Velg en annen mappe.</translation>
    </message>
    <message>
        <source>There are no photos in {where}. Choose a folder that holds pictures.</source>
        <translation>Det er ingen bilder i {where}. Velg en mappe med bilder.</translation>
    </message>
    <message>
        <source>There are {count} logos in {folder}; {most} are looked for at most. Leave those that tell the most.</source>
        <translation>Det er {count} logoer i {folder}; det letes etter {most} på det meste. La dem som røper mest, ligge.</translation>
    </message>
    <message>
        <source>There is a channel called {name} already.</source>
        <translation>Det finnes allerede en kanal som heter {name}.</translation>
    </message>
    <message>
        <source>There is a group called {name} already.</source>
        <translation>Det finnes alt en gruppe som heter {name}.</translation>
    </message>
    <message>
        <source>There is already a file at {path}. It was left as it is; choose another name for the new register.</source>
        <translation>Det finnes allerede en fil på {path}. Den er ikke rørt; velg et annet navn på det nye registeret.</translation>
    </message>
    <message>
        <source>There is already a file called {name} in that folder. It was left as it is; move it away and try again.</source>
        <translation>Det finnes allerede en fil som heter {name} i mappen. Den er ikke rørt; flytt den og prøv igjen.</translation>
    </message>
    <message>
        <source>There is already a register at {path}. It was left as it is; name another database.</source>
        <translation>Det finnes allerede et register på {path}. Det ble latt være som det er; oppgi en annen database.</translation>
    </message>
    <message>
        <source>There is no channel called {name} in the register. It knows: {known}. Add one with “register channel add”.</source>
        <translation>Det er ingen kanal som heter {name} i registeret. Det kjenner: {known}. Legg til en med «register channel add».</translation>
    </message>
    <message>
        <source>There is no channel called {name}. Choose one of: {known}.</source>
        <translation>Det er ingen kanal som heter {name}. Velg en av: {known}.</translation>
    </message>
    <message>
        <source>There is no consent {consent} in the register. “photoconsent register show” lists a person's consents.</source>
        <translation>Det er ikke noe samtykke {consent} i registeret. «photoconsent register show» viser samtykkene til en person.</translation>
    </message>
    <message>
        <source>There is no cover style called {name}. Choose one of: {known}.</source>
        <translation>Det er ingen type sladding som heter {name}. Velg en av: {known}.</translation>
    </message>
    <message>
        <source>There is no form {evidence} in the register.</source>
        <translation>Det er ikke noe skjema {evidence} i registeret.</translation>
    </message>
    <message>
        <source>There is no group called {name} in the register. It knows: {known}.</source>
        <translation>Det er ingen gruppe i registeret som heter {name}. Det kjenner: {known}.</translation>
    </message>
    <message>
        <source>There is no list of marked faces at {file}. Open the photos in the window, put every frame right and choose File, Save the marked faces; or write a list to correct by hand with detect --json.</source>
        <translation>Det finnes ingen liste over merkede ansikter i {file}. Åpne bildene i vinduet, rett hver ramme og velg Fil, Lagre de merkede ansiktene; eller skriv en liste som kan rettes for hånd, med detect --json.</translation>
    </message>
    <message>
        <source>There is no policy called {name}. Choose one of: {known}.</source>
        <translation>Det er ingen retningslinje som heter {name}. Velg en av: {known}.</translation>
    </message>
    <message>
        <source>There is no publication {publication} in the register.</source>
        <translation>Det er ingen publisering {publication} i registeret.</translation>
    </message>
    <message>
        <source>There is no register at {path} ({cause}). Check the address; “photoconsent register create” makes one.</source>
        <translation>Det finnes ikke noe register på {path} ({cause}). Sjekk adressen; «photoconsent register create» lager et.</translation>
    </message>
    <message>
        <source>There is no register at {path}. Make one with “photoconsent register create”, or name another file.</source>
        <translation>Det er ikke noe register på {path}. Lag et med «photoconsent register create», eller oppgi en annen fil.</translation>
    </message>
    <message>
        <source>There is no role called {name}. Say one of: {known}.</source>
        <translation>Det finnes ingen rolle som heter {name}. Si en av disse: {known}.</translation>
    </message>
    <message>
        <source>This computer's keyring cannot be used, so the passphrase was not remembered. Enter it each time.</source>
        <translation>Nøkkelringen på denne datamaskinen kan ikke brukes, så passordfrasen ble ikke husket. Skriv den inn hver gang.</translation>
    </message>
    <message>
        <source>This is not a picture that PhotoConsent can read. Save it as JPEG, PNG or HEIC and try again.</source>
        <translation>Dette er ikke et bilde PhotoConsent kan lese. Lagre det som JPEG, PNG eller HEIC, og prøv igjen.</translation>
    </message>
    <message>
        <source>This is not a video that PhotoConsent can read. Save it as MP4 or MOV and try again.</source>
        <translation>Dette er ikke en video som PhotoConsent kan lese. Lagre den som MP4 eller MOV og prøv igjen.</translation>
    </message>
    <message>
        <source>This is not for the register {path}: {cause}.</source>
        <translation>Dette gjelder ikke registeret {path}: {cause}.</translation>
    </message>
    <message>
        <source>Three workers ended while they had this photo, so it was left out. Prepare it alone on one computer.</source>
        <translation>Tre arbeidere stoppet mens de hadde dette bildet, så det ble utelatt. Klargjør det alene på én maskin.</translation>
    </message>
    <message>
        <source>Videos need a part that is not installed. Add it with: pip install 'photoconsent[video]'</source>
        <translation>Videoer trenger en del som ikke er installert. Legg den til med: pip install 'photoconsent[video]'</translation>
    </message>
    <message>
        <source>What a worker answered about this photo does not fit it, so the photo was left out. Prepare it again; if that does not help, let the IT department look at the workers.</source>
        <translation>Det en arbeider svarte om dette bildet, passer ikke til det, så bildet ble utelatt. Klargjør det på nytt; hjelper ikke det, la IT-avdelingen se på arbeiderne.</translation>
    </message>
    <message>
        <source>What is needed for a cluster is not installed. Install photoconsent[cluster], or leave --scheduler out.</source>
        <translation>Det som trengs for flere maskiner, er ikke installert. Installer photoconsent[cluster], eller utelat --scheduler.</translation>
    </message>
    <message>
        <source>What was decided by hand about this photo cannot be read. Open it in the window, decide again, and press Space; then it can be prepared.</source>
        <translation>Det som ble bestemt for hånd om bildet, kan ikke leses. Åpne det i vinduet, bestem på nytt og trykk mellomrom; da kan det klargjøres.</translation>
    </message>
    <message>
        <source>{address} is no address of a scheduler. Write tls://HOST:PORT, tcp://127.0.0.1:PORT or local:NUMBER.</source>
        <translation>{address} er ingen adresse til en fordeler. Skriv tls://VERT:PORT, tcp://127.0.0.1:PORT eller local:ANTALL.</translation>
    </message>
    <message>
        <source>{address} is not on this computer, so the connection must be encrypted. Write tls:// and name the folder of certificates; photoconsent cluster certificates makes them.</source>
        <translation>{address} er ikke på denne maskinen, så forbindelsen må være kryptert. Skriv tls:// og oppgi mappen med sertifikater; photoconsent cluster certificates lager dem.</translation>
    </message>
    <message>
        <source>{column}: {name} lies outside the folder of the table, so it was not opened. Put it beside the table, or say that files may lie elsewhere.</source>
        <translation>{column}: {name} ligger utenfor mappen til tabellen og ble ikke åpnet. Legg filen ved siden av tabellen, eller si at filer kan ligge andre steder.</translation>
    </message>
    <message>
        <source>{field}: {cause}</source>
        <translation>{field}: {cause}</translation>
    </message>
    <message>
        <source>{name} is a group and a file as well. Write ./{name} for the file, or rename one of them.</source>
        <translation>{name} er både en gruppe og en fil. Skriv ./{name} for filen, eller gi en av dem et annet navn.</translation>
    </message>
    <message>
        <source>{name} worked on these photos, so somebody else must release them. Enter another person's name.</source>
        <translation>{name} har arbeidet med disse bildene, så noen andre må frigi dem. Skriv navnet på en annen.</translation>
    </message>
    <message>
        <source>{path} cannot be written ({cause}). Choose another place.</source>
        <translation>{path} kan ikke skrives ({cause}). Velg et annet sted.</translation>
    </message>
    <message>
        <source>{person} has not agreed to be recognised by a computer, so no reference picture can be used.</source>
        <translation>{person} har ikke samtykket til å bli gjenkjent av en datamaskin, så ingen referansebilder kan brukes.</translation>
    </message>
    <message>
        <source>{user} cannot be the name of a user: use small letters, digits and _, and begin with a letter.</source>
        <translation>{user} kan ikke være navnet på en bruker: Bruk små bokstaver, sifre og _, og begynn med en bokstav.</translation>
    </message>
    <message>
        <source>{user} has no key to the register {path}. Ask whoever keeps it for one (“register user add {user}”).</source>
        <translation>{user} har ingen nøkkel til registeret {path}. Be den som forvalter det, om en («register user add {user}»).</translation>
    </message>
    <message>
        <source>{user} has no key to this register. Those who have: {known}.</source>
        <translation>{user} har ingen nøkkel til dette registeret. De som har: {known}.</translation>
    </message>
    <message>
        <source>{user} may not do this in the register {path}. Officers ask and publish; only managers record consents and people. Ask a manager, or whoever keeps the register for another role.</source>
        <translation>{user} kan ikke gjøre dette i registeret {path}. Rådgivere spør og publiserer; bare forvaltere registrerer samtykker og personer. Spør en forvalter, eller be den som styrer registeret, om en annen rolle.</translation>
    </message>
    <message>
        <source>{what} was changed by {by} meanwhile. Now it says: {theirs}. You wrote: {yours}. Nothing of yours was kept; look at it again, then decide.</source>
        <translation>{what} ble endret av {by} i mellomtiden. Nå står det: {theirs}. Du skrev: {yours}. Ingenting av ditt ble lagret; se på det igjen, og bestem deg så.</translation>
    </message>
    <message>
        <source>{who} is refused, because it has other versions ({difference}). Install the same on all machines.</source>
        <translation>{who} er avvist fordi versjonene er andre ({difference}). Installer det samme på alle maskiner.</translation>
    </message>
</context>
<context>
    <name>FaceActions</name>
    <message>
        <source>Cover the whole person</source>
        <translation>Sladd hele personen</translation>
    </message>
    <message>
        <source>Hide anyway</source>
        <translation>Skjul likevel</translation>
    </message>
    <message>
        <source>Leave it to the register</source>
        <translation>Overlat det til registeret</translation>
    </message>
    <message>
        <source>Not a face</source>
        <translation>Ikke et ansikt</translation>
    </message>
    <message>
        <source>Not this person</source>
        <translation>Ikke denne personen</translation>
    </message>
    <message>
        <source>This is…</source>
        <translation>Dette er …</translation>
    </message>
    <message>
        <source>cover only the head</source>
        <translation>sladde bare hodet</translation>
    </message>
    <message>
        <source>cover the whole person</source>
        <translation>sladde hele personen</translation>
    </message>
    <message>
        <source>draw a face</source>
        <translation>tegne et ansikt</translation>
    </message>
    <message>
        <source>hide the face</source>
        <translation>skjule ansiktet</translation>
    </message>
    <message>
        <source>leave it to the register</source>
        <translation>overlate det til registeret</translation>
    </message>
    <message>
        <source>move the frame</source>
        <translation>flytte rammen</translation>
    </message>
    <message>
        <source>not a face</source>
        <translation>ikke et ansikt</translation>
    </message>
    <message>
        <source>not this person</source>
        <translation>ikke denne personen</translation>
    </message>
    <message>
        <source>say who it is</source>
        <translation>si hvem det er</translation>
    </message>
</context>
<context>
    <name>FaceCard</name>
    <message>
        <source>The face in the photo</source>
        <translation>Ansiktet i bildet</translation>
    </message>
    <message>
        <source>{name} consents to: {channels}, until {day}.</source>
        <translation>{name} samtykker til: {channels}, til {day}.</translation>
    </message>
    <message>
        <source>{name} consents to: {channels}.</source>
        <translation>{name} samtykker til: {channels}.</translation>
    </message>
    <message>
        <source>{name}, from the register</source>
        <translation>{name}, fra registeret</translation>
    </message>
    <message>
        <source>{name}: no consent to be shown.</source>
        <translation>{name}: ikke noe samtykke til å bli vist.</translation>
    </message>
</context>
<context>
    <name>FacePanel</name>
    <message numerus="yes">
        <source>%n face(s)</source>
        <translation>
            <numerusform>%n ansikt</numerusform>
            <numerusform>%n ansikter</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more area(s) covered</source>
        <translation>
            <numerusform>%n annet område sladdet</numerusform>
            <numerusform>%n andre områder sladdet</numerusform>
        </translation>
    </message>
    <message>
        <source>Faces in this photo</source>
        <translation>Ansikter i dette bildet</translation>
    </message>
    <message>
        <source>L goes from one to the next, K or a click covers it.</source>
        <translation>L går fra det ene til det neste, K eller et klikk sladder det.</translation>
    </message>
    <message>
        <source>Looking for faces…</source>
        <translation>Leter etter ansikter …</translation>
    </message>
    <message numerus="yes">
        <source>See %n place(s) where a face may be missed</source>
        <translation>
            <numerusform>Se %n sted der et ansikt kan mangle</numerusform>
            <numerusform>Se %n steder der et ansikt kan mangle</numerusform>
        </translation>
    </message>
    <message>
        <source>a part is shown</source>
        <translation>et utsnitt vises</translation>
    </message>
    <message>
        <source>{shown} shown, {hidden} covered</source>
        <translation>{shown} vises, {hidden} sladdet</translation>
    </message>
</context>
<context>
    <name>FaceWall</name>
    <message>
        <source>Faces of this person</source>
        <translation>Ansiktene til denne personen</translation>
    </message>
</context>
<context>
    <name>FaceWords</name>
    <message>
        <source>A face?</source>
        <translation>Et ansikt?</translation>
    </message>
    <message>
        <source>Covered whole</source>
        <translation>Sladdet helt</translation>
    </message>
    <message>
        <source>Hidden by you</source>
        <translation>Skjult av deg</translation>
    </message>
    <message>
        <source>Perhaps {name}</source>
        <translation>Kanskje {name}</translation>
    </message>
    <message>
        <source>Some likeness to the reference picture ({number}).</source>
        <translation>Noe likhet med referansebildet ({number}).</translation>
    </message>
    <message>
        <source>Unknown person</source>
        <translation>Ukjent person</translation>
    </message>
    <message>
        <source>Very like the reference picture ({number}).</source>
        <translation>Svært likt referansebildet ({number}).</translation>
    </message>
    <message>
        <source>You said who this is.</source>
        <translation>Du sa hvem dette er.</translation>
    </message>
</context>
<context>
    <name>FaultBox</name>
    <message>
        <source>Copy details</source>
        <translation>Kopier detaljer</translation>
    </message>
    <message>
        <source>Nothing was published because of it. The details hold no names, paths or pictures; please report them.</source>
        <translation>Ingenting ble publisert på grunn av dette. Detaljene inneholder verken navn, filstier eller bilder; meld dem gjerne inn.</translation>
    </message>
    <message>
        <source>Something went wrong inside PhotoConsent.</source>
        <translation>Noe gikk galt i PhotoConsent.</translation>
    </message>
</context>
<context>
    <name>Fields</name>
    <message>
        <source>acknowledgement</source>
        <translation>underskriften</translation>
    </message>
    <message>
        <source>born</source>
        <translation>Født (born)</translation>
    </message>
    <message>
        <source>channel</source>
        <translation>Kanal</translation>
    </message>
    <message>
        <source>channels</source>
        <translation>Kanaler (channels)</translation>
    </message>
    <message>
        <source>columns</source>
        <translation>kolonner</translation>
    </message>
    <message>
        <source>consent</source>
        <translation>Samtykke</translation>
    </message>
    <message>
        <source>country</source>
        <translation>land</translation>
    </message>
    <message>
        <source>form</source>
        <translation>skjema</translation>
    </message>
    <message>
        <source>form text</source>
        <translation>skjematekst</translation>
    </message>
    <message>
        <source>group</source>
        <translation>gruppe</translation>
    </message>
    <message>
        <source>guardians</source>
        <translation>Foresatte (guardians)</translation>
    </message>
    <message>
        <source>id</source>
        <translation>Nummer (id)</translation>
    </message>
    <message>
        <source>kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>language</source>
        <translation>språk</translation>
    </message>
    <message>
        <source>logo</source>
        <translation>logo</translation>
    </message>
    <message>
        <source>references</source>
        <translation>referansebilder</translation>
    </message>
    <message>
        <source>review</source>
        <translation>Gjennomgang</translation>
    </message>
    <message>
        <source>signatures</source>
        <translation>underskrifter</translation>
    </message>
    <message>
        <source>signed_on</source>
        <translation>Underskrevet (signed_on)</translation>
    </message>
    <message>
        <source>template</source>
        <translation>Referansebilde</translation>
    </message>
    <message>
        <source>until</source>
        <translation>til</translation>
    </message>
    <message>
        <source>valid_until</source>
        <translation>Gyldig til (valid_until)</translation>
    </message>
    <message>
        <source>why</source>
        <translation>Begrunnelse</translation>
    </message>
</context>
<context>
    <name>FilingDesk</name>
    <message numerus="yes">
        <source>%n form(s) to confirm</source>
        <translation>
            <numerusform>%n skjema å bekrefte</numerusform>
            <numerusform>%n skjemaer å bekrefte</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose scans</source>
        <translation>Velg skannede skjemaer</translation>
    </message>
    <message>
        <source>Choose scans…</source>
        <translation>Velg skannede skjemaer …</translation>
    </message>
    <message>
        <source>Drop scanned forms here, as many as you like: PDF or pictures. The code on each finds its person; then you confirm what was ticked.</source>
        <translation>Slipp skannede skjemaer her, så mange du vil: PDF eller bilder. Koden på hvert skjema finner personen; så bekrefter du hva som er krysset av.</translation>
    </message>
    <message>
        <source>Every form is filed. The scans themselves may be deleted: the register keeps them.</source>
        <translation>Alle skjemaene er arkivert. Selve filene kan slettes: registeret har dem.</translation>
    </message>
    <message>
        <source>Forms ({patterns})</source>
        <translation>Skjemaer ({patterns})</translation>
    </message>
    <message>
        <source>No code was found that names the person. Read the name on the form, and choose.</source>
        <translation>Ingen kode på skjemaet viser hvem det gjelder. Les navnet på skjemaet, og velg.</translation>
    </message>
    <message>
        <source>On the form</source>
        <translation>På skjemaet</translation>
    </message>
    <message>
        <source>Read and understood</source>
        <translation>Lest og forstått</translation>
    </message>
    <message numerus="yes">
        <source>Reading %n file(s)…</source>
        <translation>
            <numerusform>Leser %n fil …</numerusform>
            <numerusform>Leser %n filer …</numerusform>
        </translation>
    </message>
    <message>
        <source>Scanned forms</source>
        <translation>Skannede skjemaer</translation>
    </message>
    <message>
        <source>This very scan is on file already, as {consent}.</source>
        <translation>Akkurat denne skanningen er arkivert fra før, som {consent}.</translation>
    </message>
    <message>
        <source>What did {name} tick?</source>
        <translation>Hva krysset {name} av for?</translation>
    </message>
    <message>
        <source>Whose form is it?</source>
        <translation>Hvem gjelder skjemaet?</translation>
    </message>
    <message>
        <source>{name}: read and understood</source>
        <translation>{name}: lest og forstått</translation>
    </message>
</context>
<context>
    <name>FilingModel</name>
    <message>
        <source>{file}
Whose form is it?</source>
        <translation>{file}
Hvem gjelder skjemaet?</translation>
    </message>
    <message>
        <source>{file}, page {pages}</source>
        <translation>{file}, side {pages}</translation>
    </message>
    <message>
        <source>{name}
Filed as {label}</source>
        <translation>{name}
Arkivert som {label}</translation>
    </message>
</context>
<context>
    <name>FilmActions</name>
    <message>
        <source>Begin the copy here</source>
        <translation>La kopien begynne her</translation>
    </message>
    <message>
        <source>Doubtful face before</source>
        <translation>Forrige tvilsomme ansikt</translation>
    </message>
    <message>
        <source>End the copy here</source>
        <translation>La kopien slutte her</translation>
    </message>
    <message>
        <source>From here on somebody else</source>
        <translation>Fra her av en annen</translation>
    </message>
    <message>
        <source>Goes on as the next one</source>
        <translation>Fortsetter som det neste</translation>
    </message>
    <message>
        <source>Next doubtful face</source>
        <translation>Neste tvilsomme ansikt</translation>
    </message>
    <message>
        <source>One frame back</source>
        <translation>Ett bilde tilbake</translation>
    </message>
    <message>
        <source>One frame on</source>
        <translation>Ett bilde fram</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Spill av</translation>
    </message>
    <message>
        <source>begin the copy here</source>
        <translation>la kopien begynne her</translation>
    </message>
    <message>
        <source>end the copy here</source>
        <translation>la kopien slutte her</translation>
    </message>
    <message>
        <source>one face</source>
        <translation>ett ansikt</translation>
    </message>
    <message>
        <source>somebody else from here on</source>
        <translation>fra her av en annen</translation>
    </message>
</context>
<context>
    <name>FilmView</name>
    <message>
        <source>Frame {n} of {count}</source>
        <translation>Bilde {n} av {count}</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Spill av</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stopp</translation>
    </message>
</context>
<context>
    <name>FirstDay</name>
    <message>
        <source>Back to your own register</source>
        <translation>Tilbake til ditt eget register</translation>
    </message>
    <message>
        <source>Building the sample…</source>
        <translation>Lager eksempelet …</translation>
    </message>
    <message>
        <source>Make your own register</source>
        <translation>Lag ditt eget register</translation>
    </message>
    <message>
        <source>These are sample pictures with a register of their own. Have a look around.</source>
        <translation>Dette er eksempelbilder med et eget register. Se deg rundt.</translation>
    </message>
</context>
<context>
    <name>FirstSight</name>
    <message>
        <source>Looking for faces…</source>
        <translation>Leter etter ansikter …</translation>
    </message>
</context>
<context>
    <name>FirstSteps</name>
    <message>
        <source>Add your people</source>
        <translation>Legg til folk</translation>
    </message>
    <message>
        <source>Back to your own register</source>
        <translation>Tilbake til ditt eget register</translation>
    </message>
    <message>
        <source>Building the sample…</source>
        <translation>Lager eksempelet …</translation>
    </message>
    <message>
        <source>Choose the rules</source>
        <translation>Velg reglene</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Ferdig</translation>
    </message>
    <message>
        <source>First steps</source>
        <translation>Første steg</translation>
    </message>
    <message>
        <source>Four photos with a register of their own: one person has signed, about a hundred have not. Nothing of it gets into your register.</source>
        <translation>Fire bilder med et eget register: én person har skrevet under, omtrent hundre har ikke. Ingenting av dette havner i registeret ditt.</translation>
    </message>
    <message>
        <source>Import a table…</source>
        <translation>Importer en tabell …</translation>
    </message>
    <message>
        <source>Keep the passphrase</source>
        <translation>Ta vare på passordfrasen</translation>
    </message>
    <message>
        <source>Leave the guide</source>
        <translation>Forlat veiviseren</translation>
    </message>
    <message>
        <source>Make the sheet</source>
        <translation>Lag arket</translation>
    </message>
    <message>
        <source>Name the channels</source>
        <translation>Oppgi kanalene</translation>
    </message>
    <message>
        <source>New person…</source>
        <translation>Ny person …</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Neste</translation>
    </message>
    <message>
        <source>Nobody can recover a lost passphrase. Print this sheet, write the passphrase on it by hand, and lock it away, not beside the computer.</source>
        <translation>Ingen kan gjenopprette en tapt passordfrase. Skriv ut dette arket, skriv passordfrasen på for hånd, og lås det inn et annet sted enn ved maskinen.</translation>
    </message>
    <message>
        <source>One by one, or all from a table. Print forms for those who have not signed; their scans are filed under Register.</source>
        <translation>Én og én, eller alle fra en tabell. Skriv ut skjemaer til dem som ikke har skrevet under; skannede skjemaer arkiveres under Register.</translation>
    </message>
    <message>
        <source>Print blank forms…</source>
        <translation>Skriv ut blanke skjemaer …</translation>
    </message>
    <message>
        <source>Try it on sample pictures</source>
        <translation>Prøv med eksempelbilder</translation>
    </message>
    <message>
        <source>Try it out</source>
        <translation>Prøv det</translation>
    </message>
    <message>
        <source>Where do you publish? Nobody is shown in a channel that is not ticked here. Whoever answers for a channel gets the mail when a picture must come down.</source>
        <translation>Hvor publiserer dere? Ingen vises i en kanal som ikke er krysset av her. Den som er ansvarlig for en kanal, får e-posten når et bilde må tas ned.</translation>
    </message>
    <message>
        <source>Which guideline does your organisation follow? It can be changed at any time.</source>
        <translation>Hvilken retningslinje følger virksomheten? Det kan endres når som helst.</translation>
    </message>
    <message>
        <source>{step}, done</source>
        <translation>{step}, gjort</translation>
    </message>
</context>
<context>
    <name>FormParts</name>
    <message>
        <source>Agreement with a photographer</source>
        <translation>Avtale med fotograf</translation>
    </message>
    <message>
        <source>All forms, as an adult's</source>
        <translation>Alle skjemaer, som for voksne</translation>
    </message>
    <message>
        <source>Child, signed by the guardians</source>
        <translation>Barn, underskrevet av de foresatte</translation>
    </message>
    <message>
        <source>Patient or service user: one picture, one use</source>
        <translation>Pasient eller bruker: ett bilde, én bruk</translation>
    </message>
    <message>
        <source>Relative</source>
        <translation>Pårørende</translation>
    </message>
    <message>
        <source>The same, said to guardians</source>
        <translation>Det samme, sagt til foresatte</translation>
    </message>
    <message>
        <source>Visitors: three on a sheet</source>
        <translation>Besøkende: tre på et ark</translation>
    </message>
    <message>
        <source>What everybody has a right to know</source>
        <translation>Det alle har rett til å vite</translation>
    </message>
</context>
<context>
    <name>FormPoints</name>
    <message>
        <source>The forms leave out what the law wants told: {points}. Who signs them is not informed.</source>
        <translation>Skjemaene utelater noe loven vil ha sagt: {points}. Den som skriver under, er ikke informert.</translation>
    </message>
    <message>
        <source>access (13(2)(b))</source>
        <translation>innsyn (13 nr. 2 b)</translation>
    </message>
    <message>
        <source>correction (13(2)(b))</source>
        <translation>retting (13 nr. 2 b)</translation>
    </message>
    <message>
        <source>erasure (13(2)(b))</source>
        <translation>sletting (13 nr. 2 b)</translation>
    </message>
    <message>
        <source>handing over (13(2)(b))</source>
        <translation>utlevering (13 nr. 2 b)</translation>
    </message>
    <message>
        <source>how long (13(2)(a))</source>
        <translation>hvor lenge (13 nr. 2 a)</translation>
    </message>
    <message>
        <source>no decision by a computer alone (13(2)(f))</source>
        <translation>ingen avgjørelse av en datamaskin alene (13 nr. 2 f)</translation>
    </message>
    <message>
        <source>other countries (13(1)(f))</source>
        <translation>andre land (13 nr. 1 f)</translation>
    </message>
    <message>
        <source>restriction (13(2)(b))</source>
        <translation>begrensning (13 nr. 2 b)</translation>
    </message>
    <message>
        <source>that consent can be taken back (7(3))</source>
        <translation>at samtykket kan trekkes (7 nr. 3)</translation>
    </message>
    <message>
        <source>that it is voluntary (13(2)(e))</source>
        <translation>at det er frivillig (13 nr. 2 e)</translation>
    </message>
    <message>
        <source>the complaint to Datatilsynet (13(2)(d))</source>
        <translation>klagen til Datatilsynet (13 nr. 2 d)</translation>
    </message>
    <message>
        <source>the legal basis (13(1)(c))</source>
        <translation>rettsgrunnlaget (13 nr. 1 c)</translation>
    </message>
    <message>
        <source>what recognition keeps (9(2)(a))</source>
        <translation>hva gjenkjenning lagrer (9 nr. 2 a)</translation>
    </message>
    <message>
        <source>who sees the pictures (13(1)(e))</source>
        <translation>hvem som får se bildene (13 nr. 1 e)</translation>
    </message>
</context>
<context>
    <name>FormTextsDesk</name>
    <message>
        <source>(left out)</source>
        <translation>(utelatt)</translation>
    </message>
    <message>
        <source>All back to our words</source>
        <translation>Alt tilbake til våre ord</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Tilbake</translation>
    </message>
    <message>
        <source>Back to our words</source>
        <translation>Tilbake til våre ord</translation>
    </message>
    <message>
        <source>Keep the texts</source>
        <translation>Lagre tekstene</translation>
    </message>
    <message>
        <source>Language of the form</source>
        <translation>Språk på skjemaet</translation>
    </message>
    <message>
        <source>Logo above the forms (PNG)</source>
        <translation>Logo over skjemaene (PNG)</translation>
    </message>
    <message>
        <source>No logo</source>
        <translation>Ingen logo</translation>
    </message>
    <message>
        <source>Not kept yet. Keep the texts, or press Back once more to leave them.</source>
        <translation>Ikke lagret ennå. Lagre tekstene, eller trykk Tilbake en gang til for å la dem være.</translation>
    </message>
    <message>
        <source>Our words</source>
        <translation>Våre ord</translation>
    </message>
    <message>
        <source>Pictures ({patterns})</source>
        <translation>Bilder ({patterns})</translation>
    </message>
    <message>
        <source>Say it in your own words; a line that is empty is left out. Forms printed before keep the text they had, and each consent keeps the version and the full text that was signed. A lawyer of yours decides.</source>
        <translation>Si det med egne ord; en tom linje faller bort. Skjemaer som er skrevet ut før, beholder teksten de hadde, og hvert samtykke beholder versjonen og hele teksten som ble underskrevet. Juristen deres avgjør.</translation>
    </message>
    <message>
        <source>Taken back.</source>
        <translation>Tatt tilbake.</translation>
    </message>
    <message>
        <source>Texts and logo of the forms</source>
        <translation>Tekster og logo på skjemaene</translation>
    </message>
    <message>
        <source>The forms are kept.</source>
        <translation>Skjemaene er lagret.</translation>
    </message>
    <message>
        <source>The lines of the forms</source>
        <translation>Linjene i skjemaene</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Angre</translation>
    </message>
    <message>
        <source>Your logo stands above each form.</source>
        <translation>Logoen deres står over hvert skjema.</translation>
    </message>
    <message>
        <source>Your words</source>
        <translation>Deres ord</translation>
    </message>
    <message>
        <source>Yours: {words}</source>
        <translation>Deres: {words}</translation>
    </message>
</context>
<context>
    <name>Given</name>
    <message>
        <source>On a screen</source>
        <translation>På skjerm</translation>
    </message>
    <message>
        <source>On paper</source>
        <translation>På papir</translation>
    </message>
    <message>
        <source>With electronic ID</source>
        <translation>Med elektronisk ID</translation>
    </message>
</context>
<context>
    <name>Glimpses</name>
    <message>
        <source>A face may have been missed here. Click to cover it.</source>
        <translation>Her kan et ansikt være oversett. Klikk for å sladde det.</translation>
    </message>
    <message>
        <source>Look where a face may be missed</source>
        <translation>Se der et ansikt kan mangle</translation>
    </message>
    <message>
        <source>There is a face: cover it</source>
        <translation>Der er et ansikt: sladd det</translation>
    </message>
</context>
<context>
    <name>Greeting</name>
    <message numerus="yes">
        <source>%n cop(ies) are made and on record.</source>
        <translation>
            <numerusform>%n kopi er laget og står i registeret.</numerusform>
            <numerusform>%n kopier er laget og står i registeret.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n half-made cop(ies) were removed.</source>
        <translation>
            <numerusform>%n halvferdig kopi ble fjernet.</numerusform>
            <numerusform>%n halvferdige kopier ble fjernet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them should be down by now.</source>
        <translation>
            <numerusform>%n av dem skulle vært nede nå.</numerusform>
            <numerusform>%n av dem skulle vært nede nå.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) are left: open them and prepare them again.</source>
        <translation>
            <numerusform>%n bilde gjenstår: Åpne det og klargjør det på nytt.</numerusform>
            <numerusform>%n bilder gjenstår: Åpne dem og klargjør dem på nytt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n published cop(ies) must come down.</source>
        <translation>
            <numerusform>%n publisert kopi må tas ned.</numerusform>
            <numerusform>%n publiserte kopier må tas ned.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Vis</translation>
    </message>
    <message>
        <source>The copies for {folder} were not finished.</source>
        <translation>Kopiene til {folder} ble ikke ferdige.</translation>
    </message>
    <message>
        <source>Work that nobody has touched for {days} days was removed, because personal data is not kept for ever: {names}. The photos themselves are where they were.</source>
        <translation>Arbeid som ingen har rørt på {days} dager, er fjernet, for personopplysninger skal ikke lagres for alltid: {names}. Selve bildene ligger der de lå.</translation>
    </message>
</context>
<context>
    <name>GroupActions</name>
    <message>
        <source>All of them are…</source>
        <translation>Alle er …</translation>
    </message>
    <message>
        <source>Hide all</source>
        <translation>Skjul alle</translation>
    </message>
    <message>
        <source>Leave it to the register</source>
        <translation>Overlat det til registeret</translation>
    </message>
    <message>
        <source>One person</source>
        <translation>Én person</translation>
    </message>
    <message>
        <source>Take faces out</source>
        <translation>Ta ut ansikter</translation>
    </message>
    <message>
        <source>Yes, every one is {name}</source>
        <translation>Ja, alle er {name}</translation>
    </message>
    <message>
        <source>Yes, it is</source>
        <translation>Ja, det er det</translation>
    </message>
    <message>
        <source>hide a person</source>
        <translation>skjul en person</translation>
    </message>
    <message>
        <source>leave it to the register</source>
        <translation>overlat det til registeret</translation>
    </message>
    <message>
        <source>put people together</source>
        <translation>slå sammen personer</translation>
    </message>
    <message>
        <source>say who they are</source>
        <translation>si hvem de er</translation>
    </message>
    <message>
        <source>take faces out</source>
        <translation>ta ut ansikter</translation>
    </message>
</context>
<context>
    <name>GroupDesk</name>
    <message numerus="yes">
        <source>%n person(s) joined.</source>
        <translation>
            <numerusform>%n person er med.</numerusform>
            <numerusform>%n personer er med.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) leave; what they signed stays as it is.</source>
        <translation>
            <numerusform>%n person går ut; det som er underskrevet, står som det er.</numerusform>
            <numerusform>%n personer går ut; det som er underskrevet, står som det er.</numerusform>
        </translation>
    </message>
    <message>
        <source>A group says who belongs together, never who may be shown.</source>
        <translation>En gruppe sier hvem som hører sammen, aldri hvem som kan vises.</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Første dag</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Gruppe</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Grupper</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Slag</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Siste dag</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personer</translation>
    </message>
    <message>
        <source>Print forms for all…</source>
        <translation>Skriv ut skjemaer til alle…</translation>
    </message>
    <message>
        <source>Remove the group…</source>
        <translation>Fjern gruppen…</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Gi nytt navn</translation>
    </message>
    <message>
        <source>Search the register by name or number</source>
        <translation>Søk i registeret etter navn eller nummer</translation>
    </message>
    <message>
        <source>Show in the list of people</source>
        <translation>Vis i listen over personer</translation>
    </message>
    <message>
        <source>Taken back.</source>
        <translation>Tatt tilbake.</translation>
    </message>
    <message>
        <source>The ticked join it</source>
        <translation>De avkryssede blir med</translation>
    </message>
    <message>
        <source>The ticked leave it</source>
        <translation>De avkryssede går ut</translation>
    </message>
    <message>
        <source>Tick who joins.</source>
        <translation>Kryss av hvem som blir med.</translation>
    </message>
    <message>
        <source>Tick who leaves.</source>
        <translation>Kryss av hvem som går ut.</translation>
    </message>
    <message>
        <source>Told on paper…</source>
        <translation>Fikk vite det på papir…</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Angre</translation>
    </message>
    <message>
        <source>What the group is called from now on</source>
        <translation>Hva gruppen heter fra nå av</translation>
    </message>
    <message>
        <source>Who belongs to it</source>
        <translation>Hvem som hører til</translation>
    </message>
    <message>
        <source>Who does not</source>
        <translation>Hvem som ikke gjør det</translation>
    </message>
    <message>
        <source>Yes, remove it; the people stay</source>
        <translation>Ja, fjern den; personene blir</translation>
    </message>
    <message>
        <source>{before} is called {name} now.</source>
        <translation>{before} heter {name} nå.</translation>
    </message>
    <message>
        <source>{name} is removed; its people are in the register as before.</source>
        <translation>{name} er fjernet; personene er i registeret som før.</translation>
    </message>
</context>
<context>
    <name>GroupKinds</name>
    <message>
        <source>Class</source>
        <translation>Klasse</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Arrangement</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Lag</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Enhet</translation>
    </message>
</context>
<context>
    <name>GroupPanel</name>
    <message numerus="yes">
        <source>%n people are chosen.</source>
        <translation>
            <numerusform>%n person er valgt.</numerusform>
            <numerusform>%n personer er valgt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a person</source>
        <translation>Velg en person</translation>
    </message>
    <message>
        <source>{name}, from the register</source>
        <translation>{name}, fra registeret</translation>
    </message>
</context>
<context>
    <name>GroupWords</name>
    <message numerus="yes">
        <source>%n face(s)</source>
        <translation>
            <numerusform>%n ansikt</numerusform>
            <numerusform>%n ansikter</numerusform>
        </translation>
    </message>
    <message>
        <source>Hidden by you</source>
        <translation>Skjult av deg</translation>
    </message>
    <message>
        <source>Not certain: you have to say whether it is.</source>
        <translation>Ikke sikkert: du må si om det stemmer.</translation>
    </message>
    <message>
        <source>Recognised in every photo.</source>
        <translation>Gjenkjent i alle bildene.</translation>
    </message>
    <message>
        <source>Recognised in {sure} of {all} photos: is it the same person?</source>
        <translation>Gjenkjent i {sure} av {all} bilder: er det samme person?</translation>
    </message>
    <message>
        <source>Unknown person</source>
        <translation>Ukjent person</translation>
    </message>
    <message>
        <source>You decided to hide this person.</source>
        <translation>Du har bestemt at personen skal skjules.</translation>
    </message>
    <message>
        <source>You said who this is.</source>
        <translation>Du har sagt hvem det er.</translation>
    </message>
    <message>
        <source>{name}?</source>
        <translation>{name}?</translation>
    </message>
    <message>
        <source>{shown} shown, {hidden} covered</source>
        <translation>{shown} vist, {hidden} sladdet</translation>
    </message>
</context>
<context>
    <name>Groups</name>
    <message>
        <source>Due for review</source>
        <translation>Gjennomgang forfalt</translation>
    </message>
    <message>
        <source>Has not answered</source>
        <translation>Har ikke svart</translation>
    </message>
    <message>
        <source>Minors</source>
        <translation>Barn</translation>
    </message>
</context>
<context>
    <name>GuestList</name>
    <message numerus="yes">
        <source>%n guest(s)</source>
        <translation>
            <numerusform>%n gjest</numerusform>
            <numerusform>%n gjester</numerusform>
        </translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Tilbake</translation>
    </message>
    <message>
        <source>It may be anybody in the register.</source>
        <translation>Det kan være hvem som helst i registeret.</translation>
    </message>
    <message>
        <source>Name or number</source>
        <translation>Navn eller nummer</translation>
    </message>
    <message>
        <source>Only those ticked are recognised. Whoever reserved against any picture is still looked for.</source>
        <translation>Bare de som er krysset av, blir gjenkjent. De som har reservert seg mot ethvert bilde, blir det fortsatt sett etter.</translation>
    </message>
    <message>
        <source>People in the register; tick who was there</source>
        <translation>Personer i registeret; kryss av hvem som var der</translation>
    </message>
    <message>
        <source>Search the register</source>
        <translation>Søk i registeret</translation>
    </message>
    <message>
        <source>Tick a whole group</source>
        <translation>Kryss av en hel gruppe</translation>
    </message>
    <message>
        <source>Tick a whole group…</source>
        <translation>Kryss av en hel gruppe…</translation>
    </message>
    <message>
        <source>Tick all found</source>
        <translation>Kryss av alle funnet</translation>
    </message>
    <message>
        <source>Untick all</source>
        <translation>Fjern alle kryss</translation>
    </message>
    <message>
        <source>Who was there?</source>
        <translation>Hvem var der?</translation>
    </message>
</context>
<context>
    <name>GuideReader</name>
    <message>
        <source>Back to Help</source>
        <translation>Tilbake til Hjelp</translation>
    </message>
    <message>
        <source>Pages of the guide</source>
        <translation>Sidene i veiledningen</translation>
    </message>
    <message>
        <source>Search the guide</source>
        <translation>Søk i veiledningen</translation>
    </message>
    <message>
        <source>The guide does not say these words.</source>
        <translation>Disse ordene står ikke i veiledningen.</translation>
    </message>
</context>
<context>
    <name>GuidelineDesk</name>
    <message numerus="yes">
        <source>%n signature(s) recorded.</source>
        <translation>
            <numerusform>%n underskrift ført inn.</numerusform>
            <numerusform>%n underskrifter ført inn.</numerusform>
        </translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dag</translation>
    </message>
    <message>
        <source>Employees who have not signed</source>
        <translation>Ansatte som ikke har skrevet under</translation>
    </message>
    <message>
        <source>Employees whose review is due</source>
        <translation>Ansatte som skal ha gjennomgang</translation>
    </message>
    <message>
        <source>Guideline</source>
        <translation>Retningslinje</translation>
    </message>
    <message>
        <source>Held on</source>
        <translation>Holdt den</translation>
    </message>
    <message>
        <source>Held with the ticked</source>
        <translation>Holdt med de avkryssede</translation>
    </message>
    <message numerus="yes">
        <source>Last held {day} by {leader} with %n person(s).</source>
        <translation>
            <numerusform>Sist holdt {day} av {leader} med %n person.</numerusform>
            <numerusform>Sist holdt {day} av {leader} med %n personer.</numerusform>
        </translation>
    </message>
    <message>
        <source>Leader</source>
        <translation>Leder</translation>
    </message>
    <message>
        <source>Nothing else is due.</source>
        <translation>Ingenting annet forfaller.</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Sted</translation>
    </message>
    <message>
        <source>Read and understood</source>
        <translation>Lest og forstått</translation>
    </message>
    <message>
        <source>Record that all of these have signed? {names}</source>
        <translation>Skal det registreres at alle disse har signert? {names}</translation>
    </message>
    <message>
        <source>Record the review with all of these? {names}</source>
        <translation>Skal gjennomgangen registreres med alle disse? {names}</translation>
    </message>
    <message>
        <source>Signed on</source>
        <translation>Underskrevet</translation>
    </message>
    <message>
        <source>Taken back.</source>
        <translation>Trukket tilbake.</translation>
    </message>
    <message>
        <source>The register follows “{policy}”, guideline version {version}.</source>
        <translation>Registeret følger «{policy}», retningslinje versjon {version}.</translation>
    </message>
    <message numerus="yes">
        <source>The review with %n person(s) is recorded.</source>
        <translation>
            <numerusform>Gjennomgangen med %n person er ført inn.</numerusform>
            <numerusform>Gjennomgangen med %n personer er ført inn.</numerusform>
        </translation>
    </message>
    <message>
        <source>The ticked have signed</source>
        <translation>De avkryssede har skrevet under</translation>
    </message>
    <message>
        <source>Tick who has signed.</source>
        <translation>Kryss av for dem som har skrevet under.</translation>
    </message>
    <message>
        <source>Tick who took part, and say who led it.</source>
        <translation>Kryss av for deltakerne, og skriv hvem som ledet den.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Angre</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Hva</translation>
    </message>
    <message>
        <source>What else is due</source>
        <translation>Annet som forfaller</translation>
    </message>
    <message>
        <source>Yearly review</source>
        <translation>Årlig gjennomgang</translation>
    </message>
    <message numerus="yes">
        <source>Yes, all %n</source>
        <translation>
            <numerusform>Ja, %n</numerusform>
            <numerusform>Ja, alle %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HandOver</name>
    <message>
        <source>A word to come back with</source>
        <translation>Et ord å komme tilbake med</translation>
    </message>
    <message>
        <source>A word to come back with (may be empty)</source>
        <translation>Et ord å komme tilbake med (kan stå tomt)</translation>
    </message>
    <message>
        <source>Choose a word of four characters or more, or none.</source>
        <translation>Velg et ord på fire tegn eller mer, eller ikke noe.</translation>
    </message>
    <message>
        <source>Hand it over</source>
        <translation>Gi den fra deg</translation>
    </message>
    <message>
        <source>Hand the screen over</source>
        <translation>Gi fra deg skjermen</translation>
    </message>
    <message>
        <source>The window locks while somebody signs. This computer remembers the passphrase, but whoever holds the screen must not come in by that: the window opens to the passphrase typed, or to a word that you choose here. The word opens it once, and is void after five wrong tries.</source>
        <translation>Vinduet låses mens noen signerer. Denne maskinen husker passordfrasen, men den som har skjermen, skal ikke komme inn med den: vinduet åpnes med passordfrasen skrevet inn, eller med et ord du velger her. Ordet åpner én gang, og gjelder ikke lenger etter fem feil forsøk.</translation>
    </message>
</context>
<context>
    <name>HandoutForm</name>
    <message>
        <source>Choose a folder.</source>
        <translation>Velg en mappe.</translation>
    </message>
    <message>
        <source>Everything about this person…</source>
        <translation>Alt om denne personen …</translation>
    </message>
    <message>
        <source>Everything about {name}</source>
        <translation>Alt om {name}</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Mappe</translation>
    </message>
    <message>
        <source>Pages to read, and beside them every form, the portrait, the patterns of numbers, all publications and the log: as files that anybody can open.</source>
        <translation>Sider til å lese, og ved siden av dem hvert skjema, portrettet, tallmønstrene, alle publiseringer og loggen: som filer alle kan åpne.</translation>
    </message>
    <message>
        <source>These files are not encrypted. Hand them over, then delete them.</source>
        <translation>Disse filene er ikke kryptert. Lever dem ut, og slett dem så.</translation>
    </message>
    <message>
        <source>Write the folder</source>
        <translation>Lag mappen</translation>
    </message>
</context>
<context>
    <name>HelpOverview</name>
    <message>
        <source>Before and after: move the line</source>
        <translation>Før og etter: flytt linjen</translation>
    </message>
    <message>
        <source>Covered until you have looked: the program is not sure who it is, or whether it is a face.</source>
        <translation>Sladdet til du har sett på det: Programmet er ikke sikkert på hvem det er, eller om det er et ansikt.</translation>
    </message>
    <message>
        <source>Covered: every other face. Saying who it is does not replace a consent.</source>
        <translation>Sladdet: alle andre ansikter. Å si hvem det er, erstatter ikke et samtykke.</translation>
    </message>
    <message>
        <source>Ctrl + arrows</source>
        <translation>Ctrl + piltast</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Give the frame up, lay the tool down</source>
        <translation>Dropp rammen, legg verktøyet bort</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hjelp</translation>
    </message>
    <message>
        <source>How it decides</source>
        <translation>Slik avgjøres det</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Taster</translation>
    </message>
    <message>
        <source>Make the frame wider, narrower, higher or lower</source>
        <translation>Gjør rammen bredere, smalere, høyere eller lavere</translation>
    </message>
    <message>
        <source>Move the photo that is larger than its place</source>
        <translation>Flytt et bilde som er større enn plassen</translation>
    </message>
    <message>
        <source>No detector finds every face. Look at each photo before it goes out, and draw what is missing.</source>
        <translation>Ingen programmer finner alle ansikter. Se på hvert bilde før det publiseres, og tegn inn det som mangler.</translation>
    </message>
    <message>
        <source>Nothing goes over the network</source>
        <translation>Ingenting sendes over nettet</translation>
    </message>
    <message>
        <source>On this computer the system itself cuts off every process that opens pictures: even a picture made to take the program over could send nothing.</source>
        <translation>På denne maskinen stenger systemet selv nettet for alle prosesser som åpner bilder: Selv et bilde som er laget for å ta over programmet, kan ikke sende noe.</translation>
    </message>
    <message>
        <source>Only the register goes over the network</source>
        <translation>Bare registeret går over nettet</translation>
    </message>
    <message>
        <source>Place the frame</source>
        <translation>Sett rammen på plass</translation>
    </message>
    <message>
        <source>Read the guide</source>
        <translation>Les veiledningen</translation>
    </message>
    <message>
        <source>See the photo as it would be published</source>
        <translation>Se bildet slik det ville bli publisert</translation>
    </message>
    <message>
        <source>Shift + arrows</source>
        <translation>Shift + piltast</translation>
    </message>
    <message>
        <source>Show the first steps again</source>
        <translation>Vis de første stegene igjen</translation>
    </message>
    <message>
        <source>Shown: it is certain who it is, and a written consent covers the channel and the day.</source>
        <translation>Vises: Det er sikkert hvem det er, og et skriftlig samtykke dekker kanalen og dagen.</translation>
    </message>
    <message>
        <source>Take the tour</source>
        <translation>Ta omvisningen</translation>
    </message>
    <message>
        <source>The program opens no connection, and no library in it may send anything.</source>
        <translation>Programmet åpner ingen forbindelse, og ingen del av det får sende noe.</translation>
    </message>
    <message>
        <source>This system offers no way to cut the processes that open pictures off the network. A firewall that refuses PhotoConsent every connection does; nothing in the program needs one.</source>
        <translation>Dette systemet kan ikke stenge nettet for prosessene som åpner bilder. Det kan en brannmur som nekter PhotoConsent alle forbindelser; ingenting i programmet trenger noen.</translation>
    </message>
    <message>
        <source>With a tool, or after E: bring a frame, move it</source>
        <translation>Med et verktøy, eller etter E: hent en ramme, flytt den</translation>
    </message>
    <message>
        <source>Your organisation's register is on a server, and the program is connected to that server alone. Names, texts, forms and portraits are encrypted before they leave this computer; days and numbers are not. Photos and copies stay where they are. No library in the program may send anything.</source>
        <translation>Registeret til virksomheten ligger på en server, og programmet er koblet til den serveren alene. Navn, tekster, skjemaer og portretter blir kryptert før de forlater denne datamaskinen; datoer og antall blir det ikke. Bilder og kopier blir der de er. Ingen biblioteker i programmet får sende noe.</translation>
    </message>
    <message>
        <source>hold C</source>
        <translation>hold C</translation>
    </message>
</context>
<context>
    <name>ImportDesk</name>
    <message numerus="yes">
        <source>%n line(s) have something wrong. Nothing is taken in before they are mended in the table.</source>
        <translation>
            <numerusform>Det er noe galt med %n linje. Ingenting tas inn før den er rettet i tabellen.</numerusform>
            <numerusform>Det er noe galt med %n linjer. Ingenting tas inn før de er rettet i tabellen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them are in the register and changed.</source>
        <translation>
            <numerusform>%n av dem er i registeret og er endret.</numerusform>
            <numerusform>%n av dem er i registeret og er endret.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) are not in the table: {names}</source>
        <translation>
            <numerusform>%n person er ikke i tabellen: {names}</numerusform>
            <numerusform>%n personer er ikke i tabellen: {names}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) can be taken in.</source>
        <translation>
            <numerusform>%n person kan tas inn.</numerusform>
            <numerusform>%n personer kan tas inn.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) imported.</source>
        <translation>
            <numerusform>%n person importert.</numerusform>
            <numerusform>%n personer importert.</numerusform>
        </translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Tilbake</translation>
    </message>
    <message>
        <source>Columns that are left alone: {names}</source>
        <translation>Kolonner som ikke brukes: {names}</translation>
    </message>
    <message>
        <source>Columns: {names}</source>
        <translation>Kolonner: {names}</translation>
    </message>
    <message>
        <source>Columns…</source>
        <translation>Kolonner…</translation>
    </message>
    <message>
        <source>Compare with the register, and take in what changed</source>
        <translation>Sammenlign med registeret, og ta inn det som er endret</translation>
    </message>
    <message>
        <source>Everybody is taken in. These reference pictures could not be used:</source>
        <translation>Alle er tatt inn. Disse referansebildene kunne ikke brukes:</translation>
    </message>
    <message>
        <source>Everybody joins the group</source>
        <translation>Alle blir med i gruppen</translation>
    </message>
    <message>
        <source>Files may lie outside the folder of the table</source>
        <translation>Filer kan ligge utenfor mappen til tabellen</translation>
    </message>
    <message>
        <source>Group that everybody joins; empty: none</source>
        <translation>Gruppe som alle blir med i; tom: ingen</translation>
    </message>
    <message>
        <source>Only for a table that you trust: it chooses which files are taken in.</source>
        <translation>Bare for en tabell du stoler på: Den velger hvilke filer som tas inn.</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Framdrift</translation>
    </message>
    <message>
        <source>Reading the table…</source>
        <translation>Leser tabellen …</translation>
    </message>
    <message>
        <source>Take in</source>
        <translation>Ta inn</translation>
    </message>
    <message numerus="yes">
        <source>Take in %n person(s)</source>
        <translation>
            <numerusform>Ta inn %n person</numerusform>
            <numerusform>Ta inn %n personer</numerusform>
        </translation>
    </message>
    <message>
        <source>Taking in the people…</source>
        <translation>Tar inn personene …</translation>
    </message>
    <message>
        <source>The lines of the table</source>
        <translation>Linjene i tabellen</translation>
    </message>
    <message>
        <source>They leave altogether today</source>
        <translation>De slutter helt i dag</translation>
    </message>
    <message>
        <source>They leave the group today</source>
        <translation>De går ut av gruppen i dag</translation>
    </message>
    <message>
        <source>Those who are not in the table</source>
        <translation>De som ikke er i tabellen</translation>
    </message>
    <message>
        <source>Those who are not in the table stay</source>
        <translation>De som ikke er i tabellen, blir</translation>
    </message>
</context>
<context>
    <name>ImportModel</name>
    <message numerus="yes">
        <source>%n form(s)</source>
        <translation>
            <numerusform>%n skjema</numerusform>
            <numerusform>%n skjemaer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reference picture(s)</source>
        <translation>
            <numerusform>%n referansebilde</numerusform>
            <numerusform>%n referansebilder</numerusform>
        </translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Linje</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>What is taken in</source>
        <translation>Hva som tas inn</translation>
    </message>
    <message>
        <source>With</source>
        <translation>Med</translation>
    </message>
    <message>
        <source>is in the register</source>
        <translation>er i registeret</translation>
    </message>
    <message>
        <source>no form</source>
        <translation>uten skjema</translation>
    </message>
    <message>
        <source>until {day}</source>
        <translation>til {day}</translation>
    </message>
    <message>
        <source>{field}: {before} becomes {after}</source>
        <translation>{field}: {before} blir {after}</translation>
    </message>
    <message>
        <source>{role}, no consent</source>
        <translation>{role}, ikke samtykke</translation>
    </message>
</context>
<context>
    <name>InThreePictures</name>
    <message>
        <source>It finds the faces in your photos …</source>
        <translation>Programmet finner ansiktene i bildene …</translation>
    </message>
    <message>
        <source>… and covers everybody else in the copies.</source>
        <translation>… og sladder alle andre i kopiene.</translation>
    </message>
    <message>
        <source>… looks up who has consented in writing …</source>
        <translation>… slår opp hvem som har samtykket skriftlig …</translation>
    </message>
</context>
<context>
    <name>KeyHand</name>
    <message>
        <source>{x} % from the left, {y} % from the top, {width} % wide, {height} % high.</source>
        <translation>{x} % fra venstre, {y} % fra toppen, {width} % bred, {height} % høy.</translation>
    </message>
</context>
<context>
    <name>Kiosk</name>
    <message>
        <source>A copy by mail to (may be empty)</source>
        <translation>En kopi på e-post til (kan stå tom)</translation>
    </message>
    <message>
        <source>Another language</source>
        <translation>Et annet språk</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Ferdig</translation>
    </message>
    <message>
        <source>I would like a copy on paper</source>
        <translation>Jeg vil gjerne ha en kopi på papir</translation>
    </message>
    <message>
        <source>No to all pictures here</source>
        <translation>Nei til alle bilder her</translation>
    </message>
    <message>
        <source>On the screen</source>
        <translation>På skjermen</translation>
    </message>
    <message>
        <source>Thank you. Your answer is recorded.</source>
        <translation>Takk. Svaret ditt er registrert.</translation>
    </message>
    <message>
        <source>Yes to what I ticked</source>
        <translation>Ja til det jeg krysset av</translation>
    </message>
    <message>
        <source>You can change your mind at any time: tell us.</source>
        <translation>Du kan ombestemme deg når som helst: si fra til oss.</translation>
    </message>
</context>
<context>
    <name>KioskForm</name>
    <message>
        <source>Draw it anew</source>
        <translation>Tegn på nytt</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Sted</translation>
    </message>
</context>
<context>
    <name>LeaveForm</name>
    <message numerus="yes">
        <source>%n month(s) later the face is covered, whatever was signed.</source>
        <translation>
            <numerusform>%n måned senere dekkes ansiktet, uansett hva som er underskrevet.</numerusform>
            <numerusform>%n måneder senere dekkes ansiktet, uansett hva som er underskrevet.</numerusform>
        </translation>
    </message>
    <message>
        <source>From then on the face is covered, whatever was signed.</source>
        <translation>Fra da av dekkes ansiktet, uansett hva som er underskrevet.</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Siste dag</translation>
    </message>
    <message>
        <source>Nothing is removed from the register by it.</source>
        <translation>Ingenting blir fjernet fra registeret av dette.</translation>
    </message>
    <message>
        <source>Record the last day</source>
        <translation>Registrer siste dag</translation>
    </message>
    <message>
        <source>Stays after all</source>
        <translation>Blir likevel</translation>
    </message>
    <message>
        <source>What is published then has to come down; it is listed under Published.</source>
        <translation>Det som da er publisert, må ned; det står under Publisert.</translation>
    </message>
    <message>
        <source>What was published before may stay out.</source>
        <translation>Det som ble publisert før, kan bli stående.</translation>
    </message>
    <message>
        <source>{name} leaves</source>
        <translation>{name} slutter</translation>
    </message>
</context>
<context>
    <name>Leaving</name>
    <message>
        <source>Close once more to leave.</source>
        <translation>Lukk en gang til for å avslutte.</translation>
    </message>
    <message>
        <source>Copies are being made. Wait until that is done, or stop it.</source>
        <translation>Kopiene er under arbeid. Vent til de er ferdige, eller stopp.</translation>
    </message>
    <message>
        <source>Copies are being made: those under way will be finished, the rest can be made later.</source>
        <translation>Det lages kopier: de som er i gang, blir ferdige, resten kan lages senere.</translation>
    </message>
    <message>
        <source>Do it once more to go on all the same.</source>
        <translation>Gjør det en gang til for å gå videre likevel.</translation>
    </message>
    <message>
        <source>Photos are still being searched. What you said about them is kept.</source>
        <translation>Bildene gjennomsøkes fortsatt. Det du har sagt om dem, er tatt vare på.</translation>
    </message>
</context>
<context>
    <name>ListSwitch</name>
    <message>
        <source>People</source>
        <translation>Personer</translation>
    </message>
    <message>
        <source>People ({n})</source>
        <translation>Personer ({n})</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>Bilder</translation>
    </message>
</context>
<context>
    <name>LockedPage</name>
    <message>
        <source>Copies are still being made: {n} of {all}.</source>
        <translation>Kopiene lages videre: {n} av {all}.</translation>
    </message>
    <message>
        <source>Everything is as you left it. The passphrase shows it again.</source>
        <translation>Alt er slik du forlot det. Passordfrasen viser det igjen.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Gå videre</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Passordfrase</translation>
    </message>
    <message>
        <source>Remembered on this computer: press Enter</source>
        <translation>Husket på denne maskinen: trykk Enter</translation>
    </message>
    <message>
        <source>Something behind this page is not finished. Unlock the window first, then close it.</source>
        <translation>Noe bak denne siden er ikke ferdig. Lås opp vinduet først, og lukk det så.</translation>
    </message>
    <message>
        <source>The window is locked</source>
        <translation>Vinduet er låst</translation>
    </message>
    <message>
        <source>The word that you chose, or the passphrase</source>
        <translation>Ordet du valgte, eller passordfrasen</translation>
    </message>
    <message>
        <source>This is neither the word nor the passphrase. Check capital letters.</source>
        <translation>Dette er verken ordet eller passordfrasen. Sjekk store og små bokstaver.</translation>
    </message>
    <message>
        <source>This is not the passphrase. Check capital letters and the keyboard's language.</source>
        <translation>Dette er ikke passordfrasen. Se etter store bokstaver og språket på tastaturet.</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Rediger</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Fil</translation>
    </message>
    <message>
        <source>&amp;Go to</source>
        <translation>&amp;Gå til</translation>
    </message>
    <message>
        <source>&amp;Video</source>
        <translation>&amp;Video</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Vis</translation>
    </message>
    <message>
        <source>Close the register</source>
        <translation>Lukk registeret</translation>
    </message>
    <message>
        <source>Copies are being made. Wait until that is done, or stop it.</source>
        <translation>Kopiene er under arbeid. Vent til de er ferdige, eller stopp.</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hjelp</translation>
    </message>
    <message>
        <source>Lock the window</source>
        <translation>Lås vinduet</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Åpne mappe</translation>
    </message>
    <message>
        <source>Open folder…</source>
        <translation>Åpne mappe …</translation>
    </message>
    <message>
        <source>Open photos</source>
        <translation>Åpne bilder</translation>
    </message>
    <message>
        <source>Open photos…</source>
        <translation>Åpne bilder …</translation>
    </message>
    <message>
        <source>Open the register first: it says who may be shown.</source>
        <translation>Åpne registeret først: Det sier hvem som kan vises.</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>Bilder</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Publisert</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Avslutt</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>Register</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Søk</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Innstillinger</translation>
    </message>
</context>
<context>
    <name>Marking</name>
    <message>
        <source>Put every frame right and press “Looks right” on each photo first; only those are saved.</source>
        <translation>Rett hver ramme og trykk «Ser riktig ut» på hvert bilde først; bare de blir lagret.</translation>
    </message>
    <message>
        <source>Save the marked faces</source>
        <translation>Lagre de merkede ansiktene</translation>
    </message>
    <message>
        <source>Save the marked faces…</source>
        <translation>Lagre de merkede ansiktene …</translation>
    </message>
    <message numerus="yes">
        <source>The faces of %n photo(s) are saved. Measure with: photoconsent evaluate</source>
        <translation>
            <numerusform>Ansiktene i %n bilde er lagret. Mål med: photoconsent evaluate</numerusform>
            <numerusform>Ansiktene i %n bilder er lagret. Mål med: photoconsent evaluate</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Media</name>
    <message>
        <source>Pictures</source>
        <translation>Bilder</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Lyd</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>Video</translation>
    </message>
</context>
<context>
    <name>MessagesList</name>
    <message>
        <source>Messages</source>
        <translation>Meldinger</translation>
    </message>
</context>
<context>
    <name>MoreFields</name>
    <message>
        <source>Case number</source>
        <translation>Saksnummer</translation>
    </message>
    <message>
        <source>How it was given</source>
        <translation>Hvordan det ble gitt</translation>
    </message>
    <message>
        <source>Legal basis</source>
        <translation>Behandlingsgrunnlag</translation>
    </message>
    <message>
        <source>Manager who vouches for it</source>
        <translation>Leder som går god for det</translation>
    </message>
    <message>
        <source>More fields</source>
        <translation>Flere felter</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Sted</translation>
    </message>
    <message>
        <source>Purposes, separated by ;</source>
        <translation>Formål, skilt med ;</translation>
    </message>
    <message>
        <source>Unit that answers for it</source>
        <translation>Ansvarlig enhet</translation>
    </message>
</context>
<context>
    <name>NewGroup</name>
    <message>
        <source>Add</source>
        <translation>Legg til</translation>
    </message>
    <message>
        <source>Name of a new group</source>
        <translation>Navn på en ny gruppe</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Hva det er</translation>
    </message>
</context>
<context>
    <name>NotPrepared</name>
    <message>
        <source>A file of the operating system: left alone.</source>
        <translation>En fil som hører til operativsystemet: ikke rørt.</translation>
    </message>
    <message>
        <source>A hidden file: left alone.</source>
        <translation>En skjult fil: ikke rørt.</translation>
    </message>
    <message>
        <source>A kind of picture that is not read: save it as JPEG.</source>
        <translation>En bildetype som ikke kan leses: Lagre bildet som JPEG.</translation>
    </message>
    <message>
        <source>A video: not prepared.</source>
        <translation>En video: ikke klargjort.</translation>
    </message>
    <message>
        <source>May not be opened.</source>
        <translation>Kan ikke åpnes.</translation>
    </message>
    <message>
        <source>Not a picture: left alone.</source>
        <translation>Ikke et bilde: ikke rørt.</translation>
    </message>
    <message>
        <source>There is nothing of this name.</source>
        <translation>Det finnes ingenting med dette navnet.</translation>
    </message>
</context>
<context>
    <name>OlderCopies</name>
    <message>
        <source>Older copies of the same photos are in the folder: {names}.</source>
        <translation>Eldre kopier av de samme bildene ligger i mappen: {names}.</translation>
    </message>
    <message>
        <source>Remove the older copies</source>
        <translation>Fjern de eldre kopiene</translation>
    </message>
    <message>
        <source>The older copies are removed.</source>
        <translation>De eldre kopiene er fjernet.</translation>
    </message>
    <message>
        <source>These could not be removed: {names}.</source>
        <translation>Disse kunne ikke fjernes: {names}.</translation>
    </message>
</context>
<context>
    <name>OrganisationFields</name>
    <message>
        <source>Complaints go to Datatilsynet in</source>
        <translation>Klager går til Datatilsynet i</translation>
    </message>
    <message>
        <source>Data protection officer: e-mail, phone</source>
        <translation>Personvernombud: e-post, telefon</translation>
    </message>
    <message>
        <source>Denmark</source>
        <translation>Danmark</translation>
    </message>
    <message>
        <source>Norway</source>
        <translation>Norge</translation>
    </message>
    <message>
        <source>What is empty here becomes a line to write on. Nobody is informed before it is filled in.</source>
        <translation>Det som er tomt her, blir en linje å skrive på. Ingen er informert før den er fylt ut.</translation>
    </message>
    <message>
        <source>What the pictures are for, a line each</source>
        <translation>Hva bildene brukes til, én linje for hvert formål</translation>
    </message>
    <message>
        <source>Where to ask or withdraw: phone, e-mail</source>
        <translation>Hvor man spør eller trekker: telefon, e-post</translation>
    </message>
    <message>
        <source>Who answers for the pictures: name, unit, address</source>
        <translation>Hvem som er ansvarlig for bildene: navn, enhet, adresse</translation>
    </message>
</context>
<context>
    <name>OutcomePanel</name>
    <message numerus="yes">
        <source>%n cop(ies) made and checked.</source>
        <translation>
            <numerusform>%n kopi laget og kontrollert.</numerusform>
            <numerusform>%n kopier laget og kontrollert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left</source>
        <translation>
            <numerusform>%n igjen</numerusform>
            <numerusform>%n igjen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) done</source>
        <translation>
            <numerusform>%n bilde ferdig</numerusform>
            <numerusform>%n bilder ferdige</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) without a copy, listed below.</source>
        <translation>
            <numerusform>%n bilde fikk ingen kopi, se nedenfor.</numerusform>
            <numerusform>%n bilder fikk ingen kopi, se nedenfor.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>About %n minute(s) left</source>
        <translation>
            <numerusform>Omtrent %n minutt igjen</numerusform>
            <numerusform>Omtrent %n minutter igjen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>About %n second(s) left</source>
        <translation>
            <numerusform>Omtrent %n sekund igjen</numerusform>
            <numerusform>Omtrent %n sekunder igjen</numerusform>
        </translation>
    </message>
    <message>
        <source>Back to the faces</source>
        <translation>Tilbake til ansiktene</translation>
    </message>
    <message>
        <source>Certificate for the archive…</source>
        <translation>Sertifikat til arkivet …</translation>
    </message>
    <message>
        <source>Changed meanwhile: the copy is as before. Prepare it again.</source>
        <translation>Endret i mellomtiden: Kopien er som før. Klargjør bildet på nytt.</translation>
    </message>
    <message>
        <source>Copies are ready</source>
        <translation>Kopiene er klare</translation>
    </message>
    <message>
        <source>Copy the summary</source>
        <translation>Kopier oppsummeringen</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Fortsett</translation>
    </message>
    <message>
        <source>No copy was made</source>
        <translation>Ingen kopi ble laget</translation>
    </message>
    <message numerus="yes">
        <source>Nobody has looked at %n of these photo(s).</source>
        <translation>
            <numerusform>Ingen har sett på %n av disse bildene.</numerusform>
            <numerusform>Ingen har sett på %n av disse bildene.</numerusform>
        </translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Åpne mappen</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Paused once the photos under way are finished.</source>
        <translation>Pause så snart bildene som er i gang, er ferdige.</translation>
    </message>
    <message>
        <source>Photos without a copy</source>
        <translation>Bilder uten kopi</translation>
    </message>
    <message>
        <source>Preparing copies</source>
        <translation>Klargjør kopier</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Framdrift</translation>
    </message>
    <message>
        <source>Some photos have no copy</source>
        <translation>Noen bilder har ingen kopi</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stopp</translation>
    </message>
    <message>
        <source>Stopped before the end</source>
        <translation>Stoppet før slutt</translation>
    </message>
    <message>
        <source>Stopping after the photos under way…</source>
        <translation>Stopper etter bildene som er under arbeid …</translation>
    </message>
    <message>
        <source>The certificate is written: {files}</source>
        <translation>Sertifikatet er skrevet: {files}</translation>
    </message>
    <message>
        <source>The summary is copied.</source>
        <translation>Sammendraget er kopiert.</translation>
    </message>
    <message>
        <source>Try again with larger covers in one colour</source>
        <translation>Prøv igjen med større sladding i én farge</translation>
    </message>
</context>
<context>
    <name>OverviewFields</name>
    <message numerus="yes">
        <source>%n cop(ies) should be down by now.</source>
        <translation>
            <numerusform>%n kopi skulle vært nede nå.</numerusform>
            <numerusform>%n kopier skulle vært nede nå.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose where the page goes.</source>
        <translation>Velg hvor siden skal ligge.</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>Åpne</translation>
    </message>
    <message>
        <source>Page to write (.pdf or .png)</source>
        <translation>Side som skal skrives (.pdf eller .png)</translation>
    </message>
    <message>
        <source>The figures are being counted…</source>
        <translation>Tallene regnes ut …</translation>
    </message>
    <message>
        <source>The page is in {file}; it names nobody.</source>
        <translation>Siden er i {file}; den nevner ingen ved navn.</translation>
    </message>
    <message>
        <source>Write the page</source>
        <translation>Skriv siden</translation>
    </message>
</context>
<context>
    <name>Papers</name>
    <message>
        <source>Consents</source>
        <translation>Samtykker</translation>
    </message>
    <message>
        <source>Not signed yet</source>
        <translation>Ikke underskrevet ennå</translation>
    </message>
    <message>
        <source>Objects to pictures that do not rest on consent</source>
        <translation>Protesterer mot bilder som ikke bygger på samtykke</translation>
    </message>
    <message>
        <source>Reserved against any picture</source>
        <translation>Reservert mot alle bilder</translation>
    </message>
    <message>
        <source>Said no</source>
        <translation>Sa nei</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>Tatt tilbake</translation>
    </message>
    <message>
        <source>Was told of them on paper</source>
        <translation>Fikk vite om dem på papir</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Trukket tilbake</translation>
    </message>
</context>
<context>
    <name>PassphraseCard</name>
    <message>
        <source>Change the passphrase</source>
        <translation>Bytt passordfrase</translation>
    </message>
    <message>
        <source>Nobody can recover a lost passphrase. Backups made before keep the old one.</source>
        <translation>Ingen kan gjenopprette en tapt passordfrase. Eldre sikkerhetskopier beholder den gamle.</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>Åpne</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Passordfrase</translation>
    </message>
    <message>
        <source>Print a passphrase sheet</source>
        <translation>Skriv ut passordark</translation>
    </message>
    <message>
        <source>The passphrase is changed. Make a new backup now.</source>
        <translation>Passordfrasen er byttet. Ta en ny sikkerhetskopi nå.</translation>
    </message>
    <message>
        <source>The sheet is in {file}. Print it, and write by hand.</source>
        <translation>Arket ligger i {file}. Skriv det ut, og fyll ut for hånd.</translation>
    </message>
    <message>
        <source>Type the same new passphrase twice.</source>
        <translation>Skriv den samme nye passordfrasen to ganger.</translation>
    </message>
</context>
<context>
    <name>PassphraseFields</name>
    <message numerus="yes">
        <source>%n more character(s) at least.</source>
        <translation>
            <numerusform>Minst %n tegn til.</numerusform>
            <numerusform>Minst %n tegn til.</numerusform>
        </translation>
    </message>
    <message>
        <source>Enough, but another word would make it stronger.</source>
        <translation>Godt nok, men ett ord til ville gjøre den sterkere.</translation>
    </message>
    <message>
        <source>Long enough to be strong.</source>
        <translation>Lang nok til å være sterk.</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Passordfrase</translation>
    </message>
    <message>
        <source>The same passphrase again</source>
        <translation>Den samme passordfrasen en gang til</translation>
    </message>
    <message>
        <source>The two are not the same.</source>
        <translation>De to er ikke like.</translation>
    </message>
    <message>
        <source>Three or four unrelated words are good: long, and easy to remember.</source>
        <translation>Tre–fire ord uten sammenheng er bra: langt og lett å huske.</translation>
    </message>
</context>
<context>
    <name>PeopleDesk</name>
    <message>
        <source>All groups</source>
        <translation>Alle grupper</translation>
    </message>
    <message>
        <source>Choose a person to see what they have signed.</source>
        <translation>Velg en person for å se hva vedkommende har skrevet under på.</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importer …</translation>
    </message>
    <message>
        <source>New person…</source>
        <translation>Ny person …</translation>
    </message>
    <message>
        <source>Nobody is in the register yet. Add a person, or import a table.</source>
        <translation>Ingen er i registeret ennå. Legg til en person, eller importer en tabell.</translation>
    </message>
    <message>
        <source>Search by name or number</source>
        <translation>Søk på navn eller nummer</translation>
    </message>
    <message>
        <source>These are the first by name; the others are being read…</source>
        <translation>Dette er de første etter navn; resten leses inn …</translation>
    </message>
    <message>
        <source>Which group is listed</source>
        <translation>Hvilken gruppe som vises</translation>
    </message>
    <message>
        <source>Who is listed</source>
        <translation>Hvem listen viser</translation>
    </message>
</context>
<context>
    <name>PeopleGallery</name>
    <message>
        <source>People in the register</source>
        <translation>Personer i registeret</translation>
    </message>
</context>
<context>
    <name>PeopleList</name>
    <message>
        <source>Everybody ({n})</source>
        <translation>Alle ({n})</translation>
    </message>
    <message>
        <source>Hidden by you ({n})</source>
        <translation>Skjult av deg ({n})</translation>
    </message>
    <message>
        <source>Known ({n})</source>
        <translation>Kjente ({n})</translation>
    </message>
    <message>
        <source>Nobody is listed here.</source>
        <translation>Ingen er på denne listen.</translation>
    </message>
    <message>
        <source>People are put together when all photos are searched.</source>
        <translation>Personene samles når alle bildene er gjennomsøkt.</translation>
    </message>
    <message>
        <source>People of the event</source>
        <translation>Personene på arrangementet</translation>
    </message>
    <message>
        <source>To be answered ({n})</source>
        <translation>Må besvares ({n})</translation>
    </message>
    <message>
        <source>Unknown ({n})</source>
        <translation>Ukjente ({n})</translation>
    </message>
    <message>
        <source>Which people are listed</source>
        <translation>Hvilke personer som vises</translation>
    </message>
    <message numerus="yes">
        <source>Who was there? %n guest(s)…</source>
        <translation>
            <numerusform>Hvem var på arrangementet? %n gjest …</numerusform>
            <numerusform>Hvem var på arrangementet? %n gjester …</numerusform>
        </translation>
    </message>
    <message>
        <source>Who was there? Anybody…</source>
        <translation>Hvem var på arrangementet?</translation>
    </message>
</context>
<context>
    <name>PeopleModel</name>
    <message>
        <source>Channels</source>
        <translation>Kanaler</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Samtykke</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Navn</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Til</translation>
    </message>
</context>
<context>
    <name>PeopleTable</name>
    <message>
        <source>People in the register</source>
        <translation>Personer i registeret</translation>
    </message>
</context>
<context>
    <name>PeopleView</name>
    <message>
        <source>Photos or people</source>
        <translation>Bilder eller personer</translation>
    </message>
</context>
<context>
    <name>PeopleViews</name>
    <message>
        <source>Portraits instead of a table</source>
        <translation>Portretter i stedet for tabell</translation>
    </message>
</context>
<context>
    <name>PersonErrands</name>
    <message numerus="yes">
        <source>%n file(s) written, not encrypted: delete them when they have served.</source>
        <translation>
            <numerusform>%n fil er laget, ikke kryptert: slett den når den er brukt.</numerusform>
            <numerusform>%n filer er laget, ikke kryptert: slett dem når de er brukt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new reference picture(s) of {name} on file.</source>
        <translation>
            <numerusform>%n nytt referansebilde av {name} er lagret.</numerusform>
            <numerusform>%n nye referansebilder av {name} er lagret.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) were told, on record.</source>
        <translation>
            <numerusform>%n person har fått vite det, registrert.</numerusform>
            <numerusform>%n personer har fått vite det, registrert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n published cop(ies) must come down: see Published.</source>
        <translation>
            <numerusform>%n publisert kopi må tas ned: se Publisert.</numerusform>
            <numerusform>%n publiserte kopier må tas ned: se Publisert.</numerusform>
        </translation>
    </message>
    <message>
        <source>Entered by mistake</source>
        <translation>Ført inn ved en feil</translation>
    </message>
    <message numerus="yes">
        <source>Erased. %n published cop(ies) must come down: see Published.</source>
        <translation>
            <numerusform>Slettet. %n publisert kopi må tas ned: se Publisert.</numerusform>
            <numerusform>Slettet. %n publiserte kopier må tas ned: se Publisert.</numerusform>
        </translation>
    </message>
    <message>
        <source>Erased. Nothing that is published showed this person.</source>
        <translation>Slettet. Ingenting som er publisert, viste denne personen.</translation>
    </message>
    <message>
        <source>It has empty lines for what the law wants told: fill them in before anybody signs.</source>
        <translation>Det har tomme linjer for det loven krever: fyll dem ut før noen skriver under.</translation>
    </message>
    <message>
        <source>It is on record what {name} said.</source>
        <translation>Det {name} sa, er ført inn.</translation>
    </message>
    <message>
        <source>Looking at the pictures…</source>
        <translation>Ser på bildene …</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>Åpne</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Åpne mappen</translation>
    </message>
    <message>
        <source>Recorded. Nothing that is published has to come down today.</source>
        <translation>Registrert. Ingenting som er publisert, må ned i dag.</translation>
    </message>
    <message>
        <source>Taken back: the consents hold again as they are.</source>
        <translation>Tatt tilbake: samtykkene gjelder igjen som de er.</translation>
    </message>
    <message>
        <source>The form is in {file}.</source>
        <translation>Skjemaet ligger i {file}.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Angre</translation>
    </message>
    <message>
        <source>Undone. The log keeps both.</source>
        <translation>Angret. Loggen beholder begge deler.</translation>
    </message>
    <message>
        <source>Withdrawn. Nothing that is published has to come down.</source>
        <translation>Trukket. Ingenting som er publisert, må tas ned.</translation>
    </message>
    <message>
        <source>{number} is deleted.</source>
        <translation>{number} er slettet.</translation>
    </message>
</context>
<context>
    <name>PersonForm</name>
    <message>
        <source>Add to the register</source>
        <translation>Legg til i registeret</translation>
    </message>
    <message>
        <source>Birth and guardians are only needed for children, who cannot sign alone.</source>
        <translation>Fødsel og foresatte trengs bare for barn, som ikke kan skrive under alene.</translation>
    </message>
    <message>
        <source>Born (year, or year-month)</source>
        <translation>Født (år, eller år-måned)</translation>
    </message>
    <message>
        <source>Correct a person</source>
        <translation>Rett opp en person</translation>
    </message>
    <message>
        <source>Guardians, separated by ;</source>
        <translation>Foresatte, skilt med ;</translation>
    </message>
    <message>
        <source>How to reach the person</source>
        <translation>Hvordan personen nås</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Navn</translation>
    </message>
    <message>
        <source>New person</source>
        <translation>Ny person</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Record the correction</source>
        <translation>Før inn rettelsen</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>The number may be an employee number; the name may be left out.</source>
        <translation>Nummeret kan være et ansattnummer; navnet kan utelates.</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Enhet</translation>
    </message>
    <message>
        <source>Write the birth as a year, or year-month, like 2012-05.</source>
        <translation>Skriv fødsel som år, eller år-måned, som 2012-05.</translation>
    </message>
</context>
<context>
    <name>PersonPicker</name>
    <message>
        <source>Back</source>
        <translation>Tilbake</translation>
    </message>
    <message>
        <source>Name or number</source>
        <translation>Navn eller nummer</translation>
    </message>
    <message>
        <source>Nobody by that name is in the register, so the face stays covered.</source>
        <translation>Ingen med det navnet står i registeret, så ansiktet forblir sladdet.</translation>
    </message>
    <message>
        <source>People in the register</source>
        <translation>Personer i registeret</translation>
    </message>
    <message>
        <source>Saying who it is does not replace a consent: without one the face stays covered.</source>
        <translation>Å si hvem det er, erstatter ikke et samtykke: Uten samtykke forblir ansiktet sladdet.</translation>
    </message>
    <message>
        <source>Search the register</source>
        <translation>Søk i registeret</translation>
    </message>
    <message>
        <source>Somebody new…</source>
        <translation>Ny person…</translation>
    </message>
    <message>
        <source>The face in the photo</source>
        <translation>Ansiktet i bildet</translation>
    </message>
    <message>
        <source>Who is this?</source>
        <translation>Hvem er dette?</translation>
    </message>
    <message>
        <source>looks alike</source>
        <translation>ligner</translation>
    </message>
    <message>
        <source>{name} does not look like this face. If it is {name} all the same, say so once more.</source>
        <translation>{name} ligner ikke på dette ansiktet. Er det likevel {name}, så velg én gang til.</translation>
    </message>
</context>
<context>
    <name>PersonSearch</name>
    <message>
        <source>People in the register</source>
        <translation>Personer i registeret</translation>
    </message>
    <message>
        <source>Search by name or number</source>
        <translation>Søk på navn eller nummer</translation>
    </message>
</context>
<context>
    <name>PersonView</name>
    <message>
        <source>A copy for who signed…</source>
        <translation>En kopi til den som skrev under …</translation>
    </message>
    <message>
        <source>Against any picture…</source>
        <translation>Reserverer seg mot alle bilder …</translation>
    </message>
    <message>
        <source>Consents</source>
        <translation>Samtykker</translation>
    </message>
    <message>
        <source>Correct number, name or role…</source>
        <translation>Rett opp nummer, navn eller rolle …</translation>
    </message>
    <message>
        <source>Erase…</source>
        <translation>Slett …</translation>
    </message>
    <message>
        <source>Everything about this person…</source>
        <translation>Alt om denne personen …</translation>
    </message>
    <message>
        <source>Has left; the last day was {day}.</source>
        <translation>Har sluttet; siste dag var {day}.</translation>
    </message>
    <message>
        <source>Is not recognised by the computer; can be pointed out by hand.</source>
        <translation>Gjenkjennes ikke av datamaskinen; kan pekes ut for hånd.</translation>
    </message>
    <message>
        <source>Is recognised by the computer: has agreed, and has a reference picture.</source>
        <translation>Gjenkjennes av datamaskinen: har samtykket til det og har et referansebilde.</translation>
    </message>
    <message>
        <source>Leaves, or has left…</source>
        <translation>Slutter eller har sluttet…</translation>
    </message>
    <message>
        <source>Leaves; the last day is {day}.</source>
        <translation>Slutter; siste dag er {day}.</translation>
    </message>
    <message>
        <source>May be shown today on: {channels}.</source>
        <translation>Kan vises i dag på: {channels}.</translation>
    </message>
    <message>
        <source>May not be shown anywhere today.</source>
        <translation>Kan ikke vises noe sted i dag.</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mer</translation>
    </message>
    <message>
        <source>More about this person</source>
        <translation>Mer om denne personen</translation>
    </message>
    <message>
        <source>Nothing is recorded yet.</source>
        <translation>Ingenting er registrert ennå.</translation>
    </message>
    <message>
        <source>Objects…</source>
        <translation>Protesterer…</translation>
    </message>
    <message>
        <source>Print a form…</source>
        <translation>Skriv ut skjema …</translation>
    </message>
    <message>
        <source>Recognition by a computer…</source>
        <translation>Gjenkjenning med datamaskin …</translation>
    </message>
    <message>
        <source>Record a consent…</source>
        <translation>Registrer samtykke …</translation>
    </message>
    <message>
        <source>Said no…</source>
        <translation>Har sagt nei …</translation>
    </message>
    <message numerus="yes">
        <source>Shown in %n publication(s).</source>
        <translation>
            <numerusform>Vist i %n publisering.</numerusform>
            <numerusform>Vist i %n publiseringer.</numerusform>
        </translation>
    </message>
    <message>
        <source>Sign on the screen…</source>
        <translation>Skriv under på skjermen…</translation>
    </message>
    <message>
        <source>The person's page</source>
        <translation>Siden til personen</translation>
    </message>
    <message>
        <source>Where this person is shown…</source>
        <translation>Hvor personen vises…</translation>
    </message>
</context>
<context>
    <name>PhotoActions</name>
    <message>
        <source>Copies are made of these photos again (U)</source>
        <translation>Det lages kopier av disse bildene igjen (U)</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Utelat</translation>
    </message>
    <message>
        <source>Make no copy of these photos (U)</source>
        <translation>Lag ingen kopi av disse bildene (U)</translation>
    </message>
    <message>
        <source>Take in again</source>
        <translation>Ta med igjen</translation>
    </message>
    <message>
        <source>leave out</source>
        <translation>utelat</translation>
    </message>
    <message>
        <source>take in again</source>
        <translation>ta med igjen</translation>
    </message>
</context>
<context>
    <name>PhotoHead</name>
    <message numerus="yes">
        <source>%n photo(s) chosen</source>
        <translation>
            <numerusform>%n bilde valgt</numerusform>
            <numerusform>%n bilder valgt</numerusform>
        </translation>
    </message>
    <message>
        <source>As they go out</source>
        <translation>Slik de går ut</translation>
    </message>
    <message>
        <source>Show each photo with its covers, as its copy would look</source>
        <translation>Vis hvert bilde sladdet, slik kopien vil se ut</translation>
    </message>
    <message>
        <source>{n} of {count}</source>
        <translation>{n} av {count}</translation>
    </message>
</context>
<context>
    <name>PhotoList</name>
    <message>
        <source>All photos ({n})</source>
        <translation>Alle bilder ({n})</translation>
    </message>
    <message>
        <source>No photo is in this state.</source>
        <translation>Ingen bilder her.</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>Bilder</translation>
    </message>
    <message>
        <source>Which photos are listed</source>
        <translation>Hvilke bilder listen viser</translation>
    </message>
</context>
<context>
    <name>PhotoListDesk</name>
    <message numerus="yes">
        <source>%n picture(s) not: the list says why.</source>
        <translation>
            <numerusform>%n bilde ikke: Listen sier hvorfor.</numerusform>
            <numerusform>%n bilder ikke: Listen sier hvorfor.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) taken in.</source>
        <translation>
            <numerusform>%n bilde tatt inn.</numerusform>
            <numerusform>%n bilder tatt inn.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) will be looked at.</source>
        <translation>
            <numerusform>%n bilde blir sett på.</numerusform>
            <numerusform>%n bilder blir sett på.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) will not: the list says why.</source>
        <translation>
            <numerusform>%n bilde blir det ikke: Listen sier hvorfor.</numerusform>
            <numerusform>%n bilder blir det ikke: Listen sier hvorfor.</numerusform>
        </translation>
    </message>
    <message>
        <source>A photo list</source>
        <translation>En fotoliste</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Tilbake</translation>
    </message>
    <message>
        <source>Column with the number</source>
        <translation>Kolonne med nummeret</translation>
    </message>
    <message>
        <source>Column with the picture</source>
        <translation>Kolonne med bildet</translation>
    </message>
    <message>
        <source>Folder of pictures, each named by a number</source>
        <translation>Mappe med bilder som er kalt opp etter nummer</translation>
    </message>
    <message>
        <source>Looking at the pictures…</source>
        <translation>Ser på bildene …</translation>
    </message>
    <message>
        <source>None: named by the number</source>
        <translation>Ingen: kalt opp etter nummeret</translation>
    </message>
    <message>
        <source>One portrait a person. Only pictures of those who agreed to be recognised by a computer are looked at, and replace the reference they had; nothing is kept of the others.</source>
        <translation>Ett portrett per person. Bare bilder av dem som har sagt ja til gjenkjenning med datamaskin, blir sett på, og de erstatter referansen som fantes. Av de andre tas ingenting vare på.</translation>
    </message>
    <message>
        <source>Or a list beside its pictures</source>
        <translation>Eller en liste ved siden av bildene</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fremdrift</translation>
    </message>
    <message>
        <source>Reading the list…</source>
        <translation>Leser listen …</translation>
    </message>
    <message>
        <source>Tables ({patterns})</source>
        <translation>Tabeller ({patterns})</translation>
    </message>
    <message>
        <source>Take in</source>
        <translation>Ta inn</translation>
    </message>
    <message numerus="yes">
        <source>Take in %n picture(s)</source>
        <translation>
            <numerusform>Ta inn %n bilde</numerusform>
            <numerusform>Ta inn %n bilder</numerusform>
        </translation>
    </message>
    <message>
        <source>The lines of the list</source>
        <translation>Linjene i listen</translation>
    </message>
</context>
<context>
    <name>PhotoListModel</name>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Bilde</translation>
    </message>
    <message>
        <source>What becomes of it</source>
        <translation>Hva som skjer med det</translation>
    </message>
</context>
<context>
    <name>PhotoSteps</name>
    <message>
        <source>Next face</source>
        <translation>Neste ansikt</translation>
    </message>
    <message>
        <source>Next photo</source>
        <translation>Neste bilde</translation>
    </message>
    <message>
        <source>Previous face</source>
        <translation>Forrige ansikt</translation>
    </message>
    <message>
        <source>Previous photo</source>
        <translation>Forrige bilde</translation>
    </message>
</context>
<context>
    <name>PhotoViews</name>
    <message>
        <source>Contact sheet</source>
        <translation>Kontaktark</translation>
    </message>
    <message>
        <source>List of photos</source>
        <translation>Liste over bilder</translation>
    </message>
</context>
<context>
    <name>PhotosPage</name>
    <message>
        <source>The photo with its faces</source>
        <translation>Bildet med ansiktene</translation>
    </message>
    <message>
        <source>The publishing day has passed. It is today now: look at the sums again.</source>
        <translation>Publiseringsdagen er passert. Nå står dagens dato der: Se over tallene på nytt.</translation>
    </message>
    <message>
        <source>looks right</source>
        <translation>at det ser riktig ut</translation>
    </message>
</context>
<context>
    <name>PhotosTakenIn</name>
    <message numerus="yes">
        <source>%n cop(ies) made before stay. Take them down under Published, if they are out.</source>
        <translation>
            <numerusform>%n kopi som ble laget før, blir liggende. Ta den ned under Publisert hvis den er ute.</numerusform>
            <numerusform>%n kopier som ble laget før, blir liggende. Ta dem ned under Publisert hvis de er ute.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) are no photos and are left alone.</source>
        <translation>
            <numerusform>%n fil er ikke et bilde og blir ikke rørt.</numerusform>
            <numerusform>%n filer er ikke bilder og blir ikke rørt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) are held back: what was decided by hand earlier has to be looked at.</source>
        <translation>
            <numerusform>%n bilde holdes tilbake: Noen må se på det som ble bestemt for hånd tidligere.</numerusform>
            <numerusform>%n bilder holdes tilbake: Noen må se på det som ble bestemt for hånd tidligere.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) changed since; what was said about them is dropped.</source>
        <translation>
            <numerusform>%n bilde er endret siden sist; det som ble sagt om det, gjelder ikke lenger.</numerusform>
            <numerusform>%n bilder er endret siden sist; det som ble sagt om dem, gjelder ikke lenger.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) could not be read; the list says why.</source>
        <translation>
            <numerusform>%n bilde kunne ikke leses; listen sier hvorfor.</numerusform>
            <numerusform>%n bilder kunne ikke leses; listen sier hvorfor.</numerusform>
        </translation>
    </message>
    <message>
        <source>What was said about these photos on {day} holds again.</source>
        <translation>Det som ble sagt om disse bildene {day}, gjelder igjen.</translation>
    </message>
</context>
<context>
    <name>PlaceField</name>
    <message>
        <source>Choose…</source>
        <translation>Velg …</translation>
    </message>
</context>
<context>
    <name>PlaceList</name>
    <message numerus="yes">
        <source>%n thing(s) found beside the faces</source>
        <translation>
            <numerusform>%n ting funnet ved siden av ansiktene</numerusform>
            <numerusform>%n ting funnet ved siden av ansiktene</numerusform>
        </translation>
    </message>
    <message>
        <source>Found beside the faces</source>
        <translation>Funnet ved siden av ansiktene</translation>
    </message>
    <message numerus="yes">
        <source>Looking for text and codes: %n photo(s) left</source>
        <translation>
            <numerusform>Leter etter tekst og koder: %n bilde igjen</numerusform>
            <numerusform>Leter etter tekst og koder: %n bilder igjen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Places</name>
    <message>
        <source>Code</source>
        <translation>Kode</translation>
    </message>
    <message>
        <source>Cover all codes</source>
        <translation>Sladd alle koder</translation>
    </message>
    <message>
        <source>Cover all logos</source>
        <translation>Sladd alle logoer</translation>
    </message>
    <message>
        <source>Cover all number plates</source>
        <translation>Sladd alle kjennemerker</translation>
    </message>
    <message>
        <source>Cover all people without a face</source>
        <translation>Sladd alle uten synlig ansikt</translation>
    </message>
    <message>
        <source>Cover all screens and boards</source>
        <translation>Sladd alle skjermer og tavler</translation>
    </message>
    <message>
        <source>Cover all text</source>
        <translation>Sladd all tekst</translation>
    </message>
    <message>
        <source>Cover it, or let it be</source>
        <translation>Sladd det, eller la det være</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>Logo</translation>
    </message>
    <message>
        <source>Logos</source>
        <translation>Logoer</translation>
    </message>
    <message>
        <source>Look for text, codes and number plates</source>
        <translation>Let etter tekst, koder og kjennemerker</translation>
    </message>
    <message>
        <source>Next text, code or plate</source>
        <translation>Neste tekst, kode eller kjennemerke</translation>
    </message>
    <message>
        <source>Number plate</source>
        <translation>Kjennemerke</translation>
    </message>
    <message>
        <source>Number plates</source>
        <translation>Kjennemerker</translation>
    </message>
    <message>
        <source>People seen from behind</source>
        <translation>Personer sett bakfra</translation>
    </message>
    <message>
        <source>Person without a face</source>
        <translation>Person uten synlig ansikt</translation>
    </message>
    <message>
        <source>QR and bar codes</source>
        <translation>QR-koder og strekkoder</translation>
    </message>
    <message>
        <source>Screen or board</source>
        <translation>Skjerm eller tavle</translation>
    </message>
    <message>
        <source>Screens, boards, papers</source>
        <translation>Skjermer, tavler, papirer</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Tekst</translation>
    </message>
    <message>
        <source>at the bottom</source>
        <translation>nederst</translation>
    </message>
    <message>
        <source>at the left</source>
        <translation>til venstre</translation>
    </message>
    <message>
        <source>at the lower left</source>
        <translation>nede til venstre</translation>
    </message>
    <message>
        <source>at the lower right</source>
        <translation>nede til høyre</translation>
    </message>
    <message>
        <source>at the right</source>
        <translation>til høyre</translation>
    </message>
    <message>
        <source>at the top</source>
        <translation>øverst</translation>
    </message>
    <message>
        <source>at the upper left</source>
        <translation>oppe til venstre</translation>
    </message>
    <message>
        <source>at the upper right</source>
        <translation>oppe til høyre</translation>
    </message>
    <message>
        <source>cover all of a kind</source>
        <translation>sladde alt av ett slag</translation>
    </message>
    <message>
        <source>cover what was found</source>
        <translation>sladde det som ble funnet</translation>
    </message>
    <message>
        <source>covered</source>
        <translation>sladdet</translation>
    </message>
    <message>
        <source>covered, like all of its kind</source>
        <translation>sladdet, som alt av samme slag</translation>
    </message>
    <message>
        <source>covered: it may name somebody</source>
        <translation>sladdet: kan være navnet på noen</translation>
    </message>
    <message>
        <source>covered: you said so</source>
        <translation>sladdet: du sa det</translation>
    </message>
    <message>
        <source>in the middle</source>
        <translation>i midten</translation>
    </message>
    <message>
        <source>let be what was found</source>
        <translation>la være det som ble funnet</translation>
    </message>
    <message>
        <source>not covered</source>
        <translation>ikke sladdet</translation>
    </message>
    <message>
        <source>not covered: you said so</source>
        <translation>ikke sladdet: du sa det</translation>
    </message>
</context>
<context>
    <name>Policies</name>
    <message>
        <source>Danish schools</source>
        <translation>Danske skoler</translation>
    </message>
    <message>
        <source>Employer template</source>
        <translation>Mal for arbeidsgivere</translation>
    </message>
    <message>
        <source>Hospital trust</source>
        <translation>Helseforetak</translation>
    </message>
    <message>
        <source>Hustadvika kommune</source>
        <translation>Hustadvika kommune</translation>
    </message>
    <message>
        <source>Neutral default</source>
        <translation>Nøytralt utgangspunkt</translation>
    </message>
    <message>
        <source>Norwegian kindergartens and schools</source>
        <translation>Norske barnehager og skoler</translation>
    </message>
    <message>
        <source>Region Hovedstadens Psykiatri</source>
        <translation>Region Hovedstadens Psykiatri</translation>
    </message>
    <message>
        <source>Risør kommune</source>
        <translation>Risør kommune</translation>
    </message>
</context>
<context>
    <name>PolicyChoice</name>
    <message>
        <source>Follow this policy</source>
        <translation>Følg dette regelsettet</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>Regelsett</translation>
    </message>
    <message>
        <source>The register follows this policy.</source>
        <translation>Registeret følger dette regelsettet.</translation>
    </message>
</context>
<context>
    <name>PolicyWords</name>
    <message numerus="yes">
        <source>A consent holds for %n year(s).</source>
        <translation>
            <numerusform>Et samtykke gjelder i %n år.</numerusform>
            <numerusform>Et samtykke gjelder i %n år.</numerusform>
        </translation>
    </message>
    <message>
        <source>A human confirms every face that is shown.</source>
        <translation>Et menneske bekrefter hvert ansikt som vises.</translation>
    </message>
    <message>
        <source>A human confirms who it is for: {roles}.</source>
        <translation>Et menneske bekrefter hvem det er for: {roles}.</translation>
    </message>
    <message>
        <source>A manager may vouch for a form that is kept elsewhere; else the form must be on file.</source>
        <translation>En leder kan gå god for et skjema som oppbevares et annet sted; ellers må skjemaet være arkivert her.</translation>
    </message>
    <message>
        <source>A second person releases every photo.</source>
        <translation>En annen person frigir hvert bilde.</translation>
    </message>
    <message numerus="yes">
        <source>Copies come down again after %n day(s).</source>
        <translation>
            <numerusform>Kopier tas ned igjen etter %n dag.</numerusform>
            <numerusform>Kopier tas ned igjen etter %n dager.</numerusform>
        </translation>
    </message>
    <message>
        <source>Copies that show somebody who has left come down.</source>
        <translation>Kopier som viser en som har sluttet, må ned.</translation>
    </message>
    <message>
        <source>Copies that show somebody who has left may stay out.</source>
        <translation>Kopier som viser en som har sluttet, kan bli stående.</translation>
    </message>
    <message>
        <source>Every photo is looked at before it goes out.</source>
        <translation>Hvert bilde blir sett på før det går ut.</translation>
    </message>
    <message>
        <source>Nobody is shown in pictures from work; only from private events, on a consent that says so.</source>
        <translation>Ingen vises på bilder fra arbeidet; bare fra private tilstelninger, med et samtykke som sier det.</translation>
    </message>
    <message>
        <source>People are shown only where they have ticked it in writing.</source>
        <translation>Folk vises bare der de selv har krysset av skriftlig.</translation>
    </message>
    <message>
        <source>People are shown only where they have ticked it in writing; pupils in internal channels once they were told on paper, unless they object.</source>
        <translation>Folk vises bare der de har krysset av skriftlig; elever i interne kanaler når de har fått vite det på papir, hvis de ikke protesterer.</translation>
    </message>
    <message numerus="yes">
        <source>The leader goes through the guideline with the staff every %n month(s).</source>
        <translation>
            <numerusform>Lederen går gjennom retningslinjen med de ansatte hver måned.</numerusform>
            <numerusform>Lederen går gjennom retningslinjen med de ansatte hver %n. måned.</numerusform>
        </translation>
    </message>
    <message>
        <source>The signed form must be on file.</source>
        <translation>Det underskrevne skjemaet må være arkivert her.</translation>
    </message>
</context>
<context>
    <name>PreparePanel</name>
    <message numerus="yes">
        <source>%n photo(s) not looked at: no detector finds every face.</source>
        <translation>
            <numerusform>%n bilde er ikke sett på: Ingen programmer finner alle ansikter.</numerusform>
            <numerusform>%n bilder er ikke sett på: Ingen programmer finner alle ansikter.</numerusform>
        </translation>
    </message>
    <message>
        <source>Back to the faces</source>
        <translation>Tilbake til ansiktene</translation>
    </message>
    <message>
        <source>Becomes the name of the copies, so it should name no person.</source>
        <translation>Blir navnet på kopiene, og bør derfor ikke nevne noen person.</translation>
    </message>
    <message>
        <source>Choose a folder for the copies.</source>
        <translation>Velg en mappe til kopiene.</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Velg …</translation>
    </message>
    <message>
        <source>Covered faces look like</source>
        <translation>Slik ser sladdingen ut</translation>
    </message>
    <message>
        <source>Folder for the copies</source>
        <translation>Mappe til kopiene</translation>
    </message>
    <message>
        <source>For {channel}: {sums}.</source>
        <translation>Til {channel}: {sums}.</translation>
    </message>
    <message>
        <source>Name of the event</source>
        <translation>Navn på arrangementet</translation>
    </message>
    <message>
        <source>Nothing is written</source>
        <translation>Ingenting skrives</translation>
    </message>
    <message>
        <source>Photographer, written into a corner</source>
        <translation>Fotograf, skrives i et hjørne</translation>
    </message>
    <message>
        <source>Prepare</source>
        <translation>Klargjør</translation>
    </message>
    <message>
        <source>Prepare copies</source>
        <translation>Klargjør kopier</translation>
    </message>
    <message>
        <source>Shown only because somebody pointed them out: {names}.</source>
        <translation>Vises bare fordi noen har sagt hvem det er: {names}.</translation>
    </message>
    <message>
        <source>Size of the copies</source>
        <translation>Størrelse på kopiene</translation>
    </message>
    <message>
        <source>Style of the cover</source>
        <translation>Type sladding</translation>
    </message>
    <message>
        <source>Summer party 2026</source>
        <translation>Sommerfest 2026</translation>
    </message>
    <message numerus="yes">
        <source>{name} (%n photo(s))</source>
        <translation>
            <numerusform>{name} (%n bilde)</numerusform>
            <numerusform>{name} (%n bilder)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PrintForm</name>
    <message>
        <source>Adult, such as an employee</source>
        <translation>Voksen, for eksempel ansatt</translation>
    </message>
    <message>
        <source>Agreement with a photographer</source>
        <translation>Avtale med fotograf</translation>
    </message>
    <message>
        <source>Child, signed by the guardians</source>
        <translation>Barn, de foresatte skriver under</translation>
    </message>
    <message>
        <source>Choose a folder for the PDF.</source>
        <translation>Velg en mappe for PDF-en.</translation>
    </message>
    <message>
        <source>Folder for the PDF</source>
        <translation>Mappe for PDF-en</translation>
    </message>
    <message>
        <source>How many blank forms</source>
        <translation>Hvor mange blanke skjemaer</translation>
    </message>
    <message>
        <source>Kind of form</source>
        <translation>Slags skjema</translation>
    </message>
    <message>
        <source>Language of the form</source>
        <translation>Språk på skjemaet</translation>
    </message>
    <message>
        <source>Make the PDF</source>
        <translation>Lag PDF</translation>
    </message>
    <message>
        <source>Patient or service user: one picture, one use</source>
        <translation>Pasient eller bruker: ett bilde, én bruk</translation>
    </message>
    <message>
        <source>Print a form</source>
        <translation>Skriv ut et skjema</translation>
    </message>
    <message>
        <source>Print a form for {name}</source>
        <translation>Skriv ut skjema til {name}</translation>
    </message>
    <message>
        <source>Print blank forms</source>
        <translation>Skriv ut blanke skjemaer</translation>
    </message>
    <message>
        <source>Print forms for {name}</source>
        <translation>Skriv ut skjemaer for {name}</translation>
    </message>
    <message>
        <source>Relative</source>
        <translation>Pårørende</translation>
    </message>
    <message>
        <source>The code on the form is a random number. It finds this person again when you drop the scan here.</source>
        <translation>Koden på skjemaet er et tilfeldig tall. Den finner personen igjen når du slipper det skannede skjemaet her.</translation>
    </message>
    <message>
        <source>Visitors: three on a sheet</source>
        <translation>Besøkende: tre på et ark</translation>
    </message>
    <message>
        <source>What suits the person</source>
        <translation>Det som passer til personen</translation>
    </message>
    <message>
        <source>“Read and understood” for the guideline instead</source>
        <translation>«Lest og forstått» for retningslinjen i stedet</translation>
    </message>
</context>
<context>
    <name>PublicationView</name>
    <message numerus="yes">
        <source>%n of them must come down.</source>
        <translation>
            <numerusform>%n av dem må tas ned.</numerusform>
            <numerusform>%n av dem må tas ned.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n publication(s) chosen</source>
        <translation>
            <numerusform>%n publisering valgt</numerusform>
            <numerusform>%n publiseringer valgt</numerusform>
        </translation>
    </message>
    <message>
        <source>A person who was erased</source>
        <translation>En person som er slettet</translation>
    </message>
    <message>
        <source>Asked for {day}.</source>
        <translation>Bedt om {day}.</translation>
    </message>
    <message>
        <source>Comes down by {day}.</source>
        <translation>Tas ned innen {day}.</translation>
    </message>
    <message>
        <source>Copy the mail</source>
        <translation>Kopier e-posten</translation>
    </message>
    <message>
        <source>For the purpose: {purpose}.</source>
        <translation>Formål: {purpose}.</translation>
    </message>
    <message>
        <source>Has to come down now.</source>
        <translation>Må tas ned nå.</translation>
    </message>
    <message>
        <source>Has to come down since {day}.</source>
        <translation>Skulle vært tatt ned {day}.</translation>
    </message>
    <message>
        <source>It is down</source>
        <translation>Den er tatt ned</translation>
    </message>
    <message>
        <source>It should be down since {day}.</source>
        <translation>Det skulle vært nede siden {day}.</translation>
    </message>
    <message>
        <source>Language of the mail</source>
        <translation>Språk i e-posten</translation>
    </message>
    <message>
        <source>Mail to whoever answers for it</source>
        <translation>E-post til den ansvarlige</translation>
    </message>
    <message>
        <source>Nobody is named for this channel: see Register, Upkeep.</source>
        <translation>Ingen er oppgitt som ansvarlig for kanalen: se Register, Oppsett og sikkerhetskopi.</translation>
    </message>
    <message>
        <source>Open the copy</source>
        <translation>Åpne kopien</translation>
    </message>
    <message>
        <source>Open the original</source>
        <translation>Åpne originalen</translation>
    </message>
    <message>
        <source>Prepare again</source>
        <translation>Klargjør på nytt</translation>
    </message>
    <message>
        <source>Shown: {names}</source>
        <translation>Vist: {names}</translation>
    </message>
    <message>
        <source>Taken down {day} by {who}.</source>
        <translation>Tatt ned {day} av {who}.</translation>
    </message>
    <message>
        <source>The chosen publication</source>
        <translation>Den valgte publiseringen</translation>
    </message>
    <message>
        <source>The last day for it is {day}.</source>
        <translation>Siste frist er {day}.</translation>
    </message>
    <message>
        <source>The mail</source>
        <translation>E-posten</translation>
    </message>
    <message>
        <source>The original is no longer where it was, so it cannot be prepared again from here.</source>
        <translation>Originalen ligger ikke lenger der den lå, så den kan ikke klargjøres på nytt herfra.</translation>
    </message>
    <message>
        <source>The time for it is over.</source>
        <translation>Tiden for den er ute.</translation>
    </message>
    <message>
        <source>They are down</source>
        <translation>De er tatt ned</translation>
    </message>
    <message>
        <source>To: {owner}</source>
        <translation>Til: {owner}</translation>
    </message>
    <message>
        <source>Where it can be seen</source>
        <translation>Hvor den kan ses</translation>
    </message>
    <message>
        <source>Write it in your mail program</source>
        <translation>Skriv den i e-postprogrammet</translation>
    </message>
    <message>
        <source>{shown} shown, {hidden} covered, prepared by {who}</source>
        <translation>{shown} vist, {hidden} sladdet, klargjort av {who}</translation>
    </message>
</context>
<context>
    <name>PublishBar</name>
    <message numerus="yes">
        <source>%n photo(s) not looked at</source>
        <translation>
            <numerusform>%n bilde er ikke sett på</numerusform>
            <numerusform>%n bilder er ikke sett på</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) to look at, else held back</source>
        <translation>
            <numerusform>%n bilde må ses på, ellers holdes det tilbake</numerusform>
            <numerusform>%n bilder må ses på, ellers holdes de tilbake</numerusform>
        </translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Kanal</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dag</translation>
    </message>
    <message>
        <source>Every photo was looked at</source>
        <translation>Alle bilder er sett på</translation>
    </message>
    <message>
        <source>Folder…</source>
        <translation>Mappe …</translation>
    </message>
    <message>
        <source>General information</source>
        <translation>Generell informasjon</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Åpne</translation>
    </message>
    <message>
        <source>Open photos or a folder</source>
        <translation>Åpne bilder eller en mappe</translation>
    </message>
    <message>
        <source>Photos…</source>
        <translation>Bilder …</translation>
    </message>
    <message>
        <source>Prepare copies…</source>
        <translation>Klargjør kopier …</translation>
    </message>
    <message>
        <source>Publish on</source>
        <translation>Publiser på</translation>
    </message>
    <message>
        <source>Publishing day</source>
        <translation>Publiseringsdag</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Formål</translation>
    </message>
    <message numerus="yes">
        <source>Searching: %n photo(s) left</source>
        <translation>
            <numerusform>Søker: %n bilde igjen</numerusform>
            <numerusform>Søker: %n bilder igjen</numerusform>
        </translation>
    </message>
    <message>
        <source>The day the photos are published: consents are judged on that day.</source>
        <translation>Dagen bildene publiseres: Samtykkene vurderes for den dagen.</translation>
    </message>
    <message>
        <source>What the photos are for: some people consented to a certain use and to no other.</source>
        <translation>Hva bildene skal brukes til: Noen har samtykket til én bestemt bruk og ingen annen.</translation>
    </message>
</context>
<context>
    <name>PublishedModel</name>
    <message>
        <source>Channel</source>
        <translation>Kanal</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dag</translation>
    </message>
    <message>
        <source>Down since {day}</source>
        <translation>Tatt ned {day}</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Arrangement</translation>
    </message>
    <message>
        <source>Has to come down</source>
        <translation>Må tas ned</translation>
    </message>
    <message>
        <source>Late: should be down</source>
        <translation>For sent: skulle vært nede</translation>
    </message>
    <message>
        <source>Out</source>
        <translation>Ute</translation>
    </message>
    <message>
        <source>Prepared</source>
        <translation>Klargjort</translation>
    </message>
    <message>
        <source>Shown</source>
        <translation>Vist</translation>
    </message>
    <message>
        <source>Shown: {names}</source>
        <translation>Vises: {names}</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Til</translation>
    </message>
</context>
<context>
    <name>PublishedPage</name>
    <message numerus="yes">
        <source>%n cop(ies) marked as taken down.</source>
        <translation>
            <numerusform>%n kopi er merket som tatt ned.</numerusform>
            <numerusform>%n kopier er merket som tatt ned.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cop(ies) must come down.</source>
        <translation>
            <numerusform>%n kopi må tas ned.</numerusform>
            <numerusform>%n kopier må tas ned.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them should be down by now.</source>
        <translation>
            <numerusform>%n av dem skulle vært nede nå.</numerusform>
            <numerusform>%n av dem skulle vært nede nå.</numerusform>
        </translation>
    </message>
    <message>
        <source>A table instead of pictures</source>
        <translation>Tabell i stedet for bilder</translation>
    </message>
    <message>
        <source>Choose a publication to see where it is, who is shown, and how to get it down.</source>
        <translation>Velg en publisering for å se hvor den er, hvem som vises, og hvordan du får den ned.</translation>
    </message>
    <message>
        <source>Everything on record</source>
        <translation>Alt som er registrert</translation>
    </message>
    <message>
        <source>First those for {channel}. Still to be prepared again afterwards: {left}.</source>
        <translation>Først dem til {channel}. Skal også klargjøres på nytt etterpå: {left}.</translation>
    </message>
    <message>
        <source>Has to come down</source>
        <translation>Må tas ned</translation>
    </message>
    <message>
        <source>No mail program answered. Copy the mail instead.</source>
        <translation>Ikke noe e-postprogram svarte. Kopier e-posten i stedet.</translation>
    </message>
    <message>
        <source>Nothing has to come down.</source>
        <translation>Ingenting må tas ned.</translation>
    </message>
    <message>
        <source>Nothing was published yet. Copies that you prepare are listed here.</source>
        <translation>Ingenting er publisert ennå. Kopier du klargjør, blir listet her.</translation>
    </message>
    <message>
        <source>Out</source>
        <translation>Ute</translation>
    </message>
    <message>
        <source>Prepared</source>
        <translation>Klargjort</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Publisert</translation>
    </message>
    <message>
        <source>Search by event, channel, number or address</source>
        <translation>Søk etter arrangement, kanal, nummer eller adresse</translation>
    </message>
    <message>
        <source>Taken down</source>
        <translation>Tatt ned</translation>
    </message>
    <message>
        <source>The mail is copied: paste it into your mail program.</source>
        <translation>E-posten er kopiert: lim den inn i e-postprogrammet.</translation>
    </message>
    <message>
        <source>What is listed</source>
        <translation>Hva som vises i listen</translation>
    </message>
</context>
<context>
    <name>PublishedWall</name>
    <message>
        <source>Everything on record</source>
        <translation>Alt som er loggført</translation>
    </message>
</context>
<context>
    <name>QAbstractFileIconProvider</name>
    <message>
        <source>Folder</source>
        <translation>Mappe</translation>
    </message>
</context>
<context>
    <name>QFileDialog</name>
    <message>
        <source>&amp;Choose</source>
        <translation>&amp;Velg</translation>
    </message>
    <message>
        <source>&amp;Look in:</source>
        <translation>&amp;Søk i:</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Åpne</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Lagre</translation>
    </message>
    <message>
        <source>All Files (*)</source>
        <translation>Alle filer (*)</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Tilbake</translation>
    </message>
    <message>
        <source>Create New Folder</source>
        <translation>Lag en ny mappe</translation>
    </message>
    <message>
        <source>Detail View</source>
        <translation>Detaljer</translation>
    </message>
    <message>
        <source>Directories</source>
        <translation>Mapper</translation>
    </message>
    <message>
        <source>Directory:</source>
        <translation>Mappe:</translation>
    </message>
    <message>
        <source>File &amp;name:</source>
        <translation>Fil&amp;navn:</translation>
    </message>
    <message>
        <source>Files of &amp;type:</source>
        <translation>Fil&amp;type:</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Fram</translation>
    </message>
    <message>
        <source>List View</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>Parent Directory</source>
        <translation>Mappen over</translation>
    </message>
</context>
<context>
    <name>QFileSystemModel</name>
    <message>
        <source>Computer</source>
        <translation>Datamaskin</translation>
    </message>
    <message>
        <source>Date Modified</source>
        <translation>Sist endret</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Navn</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Størrelse</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
</context>
<context>
    <name>QMessageBox</name>
    <message>
        <source>Hide Details...</source>
        <translation>Skjul detaljer …</translation>
    </message>
    <message>
        <source>Show Details...</source>
        <translation>Vis detaljer …</translation>
    </message>
</context>
<context>
    <name>QPlatformTheme</name>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Lukk</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Åpne</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Lagre</translation>
    </message>
</context>
<context>
    <name>QShortcut</name>
    <message>
        <source>Del</source>
        <translation>Delete</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Pil ned</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Venstre pil</translation>
    </message>
    <message>
        <source>PgDown</source>
        <translation>Page Down</translation>
    </message>
    <message>
        <source>PgUp</source>
        <translation>Page Up</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Høyre pil</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Mellomrom</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Pil opp</translation>
    </message>
</context>
<context>
    <name>ReachErrand</name>
    <message numerus="yes">
        <source>%n mail(s) written: open and send them.</source>
        <translation>
            <numerusform>%n e-post skrevet: åpne og send den.</numerusform>
            <numerusform>%n e-poster skrevet: åpne og send dem.</numerusform>
        </translation>
    </message>
    <message>
        <source>No mail program answered. Write the mails as files instead.</source>
        <translation>Ingen e-postprogram svarte. Skriv e-postene som filer i stedet.</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Åpne mappen</translation>
    </message>
</context>
<context>
    <name>ReachForm</name>
    <message numerus="yes">
        <source>%n cop(ies) out.</source>
        <translation>
            <numerusform>%n kopi ute.</numerusform>
            <numerusform>%n kopier ute.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n must come down.</source>
        <translation>
            <numerusform>%n må ned.</numerusform>
            <numerusform>%n må ned.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them should be down by now.</source>
        <translation>
            <numerusform>%n av dem skulle vært nede nå.</numerusform>
            <numerusform>%n av dem skulle vært nede nå.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a folder for the mails.</source>
        <translation>Velg en mappe for e-postene.</translation>
    </message>
    <message>
        <source>Each opens in your mail program as a draft; nothing is sent from here. It is noted as asked for.</source>
        <translation>Hver åpnes i e-postprogrammet som et utkast; ingenting sendes herfra. Det noteres som bedt om.</translation>
    </message>
    <message>
        <source>Folder for the mails</source>
        <translation>Mappe for e-postene</translation>
    </message>
    <message>
        <source>Mail about {channel}…</source>
        <translation>E-post om {channel}…</translation>
    </message>
    <message>
        <source>Nobody is named for this channel: see Register, Upkeep.</source>
        <translation>Ingen er nevnt for denne kanalen: se Register, Oppsett og sikkerhetskopi.</translation>
    </message>
    <message>
        <source>Where {name} is shown</source>
        <translation>Hvor {name} vises</translation>
    </message>
    <message>
        <source>Write the mails as files</source>
        <translation>Skriv e-postene som filer</translation>
    </message>
    <message>
        <source>asked {day}</source>
        <translation>bedt om {day}</translation>
    </message>
    <message>
        <source>down by {day}</source>
        <translation>ned innen {day}</translation>
    </message>
    <message>
        <source>may stay</source>
        <translation>kan bli stående</translation>
    </message>
    <message>
        <source>should be down since {day}</source>
        <translation>skulle vært nede siden {day}</translation>
    </message>
    <message>
        <source>{owner} answers for it.</source>
        <translation>{owner} svarer for den.</translation>
    </message>
</context>
<context>
    <name>Reasons</name>
    <message>
        <source>A written consent covers this channel on this day.</source>
        <translation>Et skriftlig samtykke dekker denne kanalen denne dagen.</translation>
    </message>
    <message>
        <source>By its date the photo is from before this person was born, or after the last day here.</source>
        <translation>Etter datoen er bildet tatt før denne personen ble født, eller etter siste dag her.</translation>
    </message>
    <message>
        <source>It is not certain that this is a face. Covered until you say.</source>
        <translation>Det er ikke sikkert at dette er et ansikt. Sladdet til du har sagt det.</translation>
    </message>
    <message>
        <source>It may be somebody in the register, but it is not certain who.</source>
        <translation>Det kan være noen i registeret, men det er ikke sikkert hvem.</translation>
    </message>
    <message>
        <source>Nobody in the register looks like this.</source>
        <translation>Ingen i registeret ligner.</translation>
    </message>
    <message>
        <source>Not every guardian has signed.</source>
        <translation>Ikke alle foresatte har skrevet under.</translation>
    </message>
    <message>
        <source>Recognised, but a person has to confirm who this is.</source>
        <translation>Gjenkjent, men et menneske må bekrefte hvem det er.</translation>
    </message>
    <message>
        <source>Recognition is off and nobody has said who this is.</source>
        <translation>Gjenkjenning er slått av, og ingen har sagt hvem dette er.</translation>
    </message>
    <message>
        <source>The child has come of age and must now sign in person.</source>
        <translation>Barnet har nådd aldersgrensen og må nå skrive under selv.</translation>
    </message>
    <message>
        <source>The consent does not cover this channel.</source>
        <translation>Samtykket dekker ikke denne kanalen.</translation>
    </message>
    <message>
        <source>The consent does not cover this kind of recording.</source>
        <translation>Samtykket dekker ikke denne typen opptak.</translation>
    </message>
    <message>
        <source>The consent does not cover this purpose.</source>
        <translation>Samtykket dekker ikke dette formålet.</translation>
    </message>
    <message>
        <source>The consent has expired by the publishing day.</source>
        <translation>Samtykket er utløpt på publiseringsdagen.</translation>
    </message>
    <message>
        <source>The consent is not yet valid on the publishing day.</source>
        <translation>Samtykket gjelder ennå ikke på publiseringsdagen.</translation>
    </message>
    <message>
        <source>The consent was withdrawn.</source>
        <translation>Samtykket er trukket tilbake.</translation>
    </message>
    <message>
        <source>The face is too small, blurred or turned away to be recognised.</source>
        <translation>Ansiktet er for lite, uskarpt eller bortvendt til å bli gjenkjent.</translation>
    </message>
    <message>
        <source>The form on file is not signed.</source>
        <translation>Skjemaet i registeret er ikke underskrevet.</translation>
    </message>
    <message>
        <source>The organisation's policy does not allow it.</source>
        <translation>Virksomhetens retningslinjer tillater det ikke.</translation>
    </message>
    <message>
        <source>There is a consent, but no signed form on file.</source>
        <translation>Det finnes et samtykke, men ikke noe underskrevet skjema i registeret.</translation>
    </message>
    <message>
        <source>This channel is closed in the register.</source>
        <translation>Denne kanalen er stengt i registeret.</translation>
    </message>
    <message>
        <source>This person has given no consent.</source>
        <translation>Denne personen har ikke gitt samtykke.</translation>
    </message>
    <message>
        <source>This person has left, and the consents ended with that.</source>
        <translation>Personen har sluttet, og samtykkene tok slutt med det.</translation>
    </message>
    <message>
        <source>This person has reserved against any picture.</source>
        <translation>Denne personen har reservert seg mot alle bilder.</translation>
    </message>
    <message>
        <source>This person is no longer in the register.</source>
        <translation>Denne personen står ikke lenger i registeret.</translation>
    </message>
    <message>
        <source>This person said no.</source>
        <translation>Denne personen har sagt nei.</translation>
    </message>
    <message>
        <source>This person, or a guardian, objected to pictures here.</source>
        <translation>Personen eller en foresatt har protestert mot bilder her.</translation>
    </message>
    <message>
        <source>You decided to hide this face.</source>
        <translation>Du bestemte at ansiktet skal skjules.</translation>
    </message>
</context>
<context>
    <name>RecentFolders</name>
    <message>
        <source>Nothing yet</source>
        <translation>Ingenting ennå</translation>
    </message>
    <message>
        <source>Opened recently</source>
        <translation>Sist åpnet</translation>
    </message>
</context>
<context>
    <name>RecognitionForm</name>
    <message numerus="yes">
        <source>%n reference picture(s) on file.</source>
        <translation>
            <numerusform>%n referansebilde er lagret.</numerusform>
            <numerusform>%n referansebilder er lagret.</numerusform>
        </translation>
    </message>
    <message>
        <source>A reference picture is kept as a pattern of numbers, encrypted, only with this separate yes. Without it the person is pointed out by hand, and everything else is the same.</source>
        <translation>Et referansebilde lagres som et tallmønster, kryptert, bare med dette egne ja-et. Uten det pekes personen ut for hånd, og alt annet er likt.</translation>
    </message>
    <message>
        <source>Back to the person</source>
        <translation>Tilbake til personen</translation>
    </message>
    <message>
        <source>Choose reference pictures…</source>
        <translation>Velg referansebilder …</translation>
    </message>
    <message>
        <source>Day of the choice</source>
        <translation>Dagen for valget</translation>
    </message>
    <message>
        <source>Has said no</source>
        <translation>Har sagt nei</translation>
    </message>
    <message>
        <source>Has said yes</source>
        <translation>Har sagt ja</translation>
    </message>
    <message>
        <source>Nothing was said about it, so nobody is recognised.</source>
        <translation>Ingenting er sagt om det, så personen gjenkjennes ikke.</translation>
    </message>
    <message>
        <source>Pictures ({patterns})</source>
        <translation>Bilder ({patterns})</translation>
    </message>
    <message>
        <source>Recognition by a computer</source>
        <translation>Gjenkjenning med datamaskin</translation>
    </message>
    <message>
        <source>Recognition of {name}</source>
        <translation>Gjenkjenning av {name}</translation>
    </message>
    <message>
        <source>Reference pictures</source>
        <translation>Referansebilder</translation>
    </message>
    <message>
        <source>Remove the reference pictures</source>
        <translation>Slett referansebildene</translation>
    </message>
    <message>
        <source>Said no on {day}.</source>
        <translation>Sa nei {day}.</translation>
    </message>
    <message>
        <source>Said yes on {day}.</source>
        <translation>Sa ja {day}.</translation>
    </message>
</context>
<context>
    <name>RecordDesk</name>
    <message>
        <source>Back</source>
        <translation>Tilbake</translation>
    </message>
    <message>
        <source>Drop the scan here, or choose the file</source>
        <translation>Slipp det skannede skjemaet her, eller velg filen</translation>
    </message>
    <message>
        <source>Forms ({patterns})</source>
        <translation>Skjemaer ({patterns})</translation>
    </message>
    <message>
        <source>Opening the form…</source>
        <translation>Åpner skjemaet …</translation>
    </message>
    <message>
        <source>Reading the scan…</source>
        <translation>Leser det skannede skjemaet …</translation>
    </message>
    <message>
        <source>The scan is shown here while you type.</source>
        <translation>Det skannede skjemaet vises her mens du skriver.</translation>
    </message>
    <message>
        <source>The scanned form</source>
        <translation>Det skannede skjemaet</translation>
    </message>
    <message>
        <source>The text that was signed</source>
        <translation>Teksten som ble underskrevet</translation>
    </message>
    <message>
        <source>There is no form on file.</source>
        <translation>Ingen skjemaer er arkivert.</translation>
    </message>
    <message>
        <source>This form was printed for {name}. Is it the right one?</source>
        <translation>Dette skjemaet ble skrevet ut til {name}. Er det riktig?</translation>
    </message>
    <message>
        <source>What {name} signed is recorded ({consent}).</source>
        <translation>Samtykket til {name} er registrert ({consent}).</translation>
    </message>
    <message>
        <source>Without a form on file a consent does not count as written, and the face stays covered.</source>
        <translation>Uten et skjema i registeret regnes et samtykke ikke som skriftlig, og ansiktet forblir sladdet.</translation>
    </message>
    <message>
        <source>{consent} of {name} is recorded, but there is no form on file: nobody is shown on it yet.</source>
        <translation>Samtykket til {name} ({consent}) er registrert, men skjemaet mangler: Ingen vises på grunnlag av det ennå.</translation>
    </message>
</context>
<context>
    <name>References</name>
    <message>
        <source>Another face than the reference on file. Find out who it is; the page of the person takes it.</source>
        <translation>Et annet ansikt enn referansebildet som finnes. Finn ut hvem det er; på personens side kan det tas inn for hånd.</translation>
    </message>
    <message>
        <source>Has left.</source>
        <translation>Har sluttet.</translation>
    </message>
    <message>
        <source>No consent to recognition: the picture was not looked at.</source>
        <translation>Ikke samtykke til gjenkjenning: bildet ble ikke sett på.</translation>
    </message>
    <message>
        <source>No such number in the register.</source>
        <translation>Nummeret finnes ikke i registeret.</translation>
    </message>
    <message>
        <source>Taken in: this person can be recognised by it.</source>
        <translation>Tatt inn: personen kan gjenkjennes på det.</translation>
    </message>
    <message>
        <source>The face is blurred. Choose a sharper picture.</source>
        <translation>Ansiktet er uskarpt. Velg et skarpere bilde.</translation>
    </message>
    <message>
        <source>The face is too small. Choose a picture taken from nearer.</source>
        <translation>Ansiktet er for lite. Velg et bilde tatt på nærmere hold.</translation>
    </message>
    <message>
        <source>The face is turned away. Choose a picture that shows it from the front.</source>
        <translation>Ansiktet er vendt bort. Velg et bilde som viser det forfra.</translation>
    </message>
    <message>
        <source>The line of the list has no number.</source>
        <translation>Linjen i listen har ikke noe nummer.</translation>
    </message>
    <message>
        <source>The picture cannot be read. Save it as JPEG, PNG or HEIC.</source>
        <translation>Bildet kan ikke leses. Lagre det som JPEG, PNG eller HEIC.</translation>
    </message>
    <message>
        <source>The picture is good.</source>
        <translation>Bildet er bra.</translation>
    </message>
    <message>
        <source>The picture is used, though others are in it.</source>
        <translation>Bildet brukes, selv om andre er med på det.</translation>
    </message>
    <message>
        <source>The pictures do not show the same face. Take out those of somebody else.</source>
        <translation>Bildene viser ikke samme ansikt. Ta ut dem som viser noen andre.</translation>
    </message>
    <message>
        <source>The same face stands under another number as well. Find out who it is.</source>
        <translation>Samme ansikt står også under et annet nummer. Finn ut hvem det er.</translation>
    </message>
    <message>
        <source>There is more than one face. Choose a picture of this person alone, or crop it.</source>
        <translation>Det er mer enn ett ansikt. Velg et bilde av denne personen alene, eller beskjær det.</translation>
    </message>
    <message>
        <source>There is no face in the picture. Choose one that shows the face from the front.</source>
        <translation>Det er ikke noe ansikt på bildet. Velg et som viser ansiktet forfra.</translation>
    </message>
    <message>
        <source>There is no such picture beside the list.</source>
        <translation>Bildet finnes ikke ved siden av listen.</translation>
    </message>
    <message>
        <source>Will be looked at.</source>
        <translation>Blir sett på.</translation>
    </message>
</context>
<context>
    <name>Refused</name>
    <message>
        <source>The copy was refused because of this face.</source>
        <translation>Kopien ble avvist på grunn av dette ansiktet.</translation>
    </message>
</context>
<context>
    <name>RegisterCheck</name>
    <message>
        <source>All is well: every page, every form and the log.</source>
        <translation>Alt er i orden: hver side, hvert skjema og loggen.</translation>
    </message>
    <message>
        <source>Check the register</source>
        <translation>Kontroller registeret</translation>
    </message>
    <message>
        <source>How much of the register is checked</source>
        <translation>Hvor mye av registeret som er kontrollert</translation>
    </message>
    <message>
        <source>Something is wrong: lock the register, then restore a backup. {faults}</source>
        <translation>Noe er galt: Lås registeret og hent det tilbake fra en sikkerhetskopi. {faults}</translation>
    </message>
    <message>
        <source>Stop the check</source>
        <translation>Stopp kontrollen</translation>
    </message>
    <message>
        <source>The check was stopped: nothing is known about the register.</source>
        <translation>Kontrollen ble stoppet: Ingenting er kjent om registeret.</translation>
    </message>
</context>
<context>
    <name>RegisterGate</name>
    <message>
        <source>The backup has faults: try an older one. {faults}</source>
        <translation>Sikkerhetskopien har feil: Prøv en eldre. {faults}</translation>
    </message>
    <message>
        <source>The register is open, and its log says that it was restored. Enter again what came after it.</source>
        <translation>Registeret er åpent, og loggen sier at det er hentet fram. Før inn på nytt det som kom etter.</translation>
    </message>
    <message>
        <source>The register is restored. Every page, every form and the log are whole.</source>
        <translation>Registeret er hentet tilbake. Hver side, hvert skjema og loggen er hele.</translation>
    </message>
    <message>
        <source>This register is open in another window already, which was called to the front.</source>
        <translation>Dette registeret er allerede åpent i et annet vindu, som er hentet fram.</translation>
    </message>
</context>
<context>
    <name>RegisterPage</name>
    <message numerus="yes">
        <source>%n scanned form(s) are not filed yet.</source>
        <translation>
            <numerusform>%n skannet skjema er ikke arkivert ennå.</numerusform>
            <numerusform>%n skannede skjemaer er ikke arkivert ennå.</numerusform>
        </translation>
    </message>
    <message>
        <source>A form on the page Register is half typed and not recorded yet.</source>
        <translation>Et skjema på siden Register er halvferdig og ikke registrert ennå.</translation>
    </message>
    <message>
        <source>File scans</source>
        <translation>Arkiver skjemaer</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Grupper</translation>
    </message>
    <message>
        <source>Guideline</source>
        <translation>Retningslinje</translation>
    </message>
    <message>
        <source>Open a register of your own first: its passphrase unlocks the window.</source>
        <translation>Åpne først et eget register: passordet til det låser opp vinduet.</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personer</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>Register</translation>
    </message>
    <message>
        <source>Reminders</source>
        <translation>Påminnelser</translation>
    </message>
    <message>
        <source>Something is still being written into the register.</source>
        <translation>Noe skrives fortsatt inn i registeret.</translation>
    </message>
    <message>
        <source>Upkeep</source>
        <translation>Oppsett og sikkerhetskopi</translation>
    </message>
</context>
<context>
    <name>ReleaseCard</name>
    <message numerus="yes">
        <source>%n photo(s) are held back until somebody other than {workers} releases them.</source>
        <translation>
            <numerusform>%n bilde holdes tilbake til noen andre enn {workers} frigir det.</numerusform>
            <numerusform>%n bilder holdes tilbake til noen andre enn {workers} frigir dem.</numerusform>
        </translation>
    </message>
    <message>
        <source>Name of the second person</source>
        <translation>Navnet på den andre personen</translation>
    </message>
    <message>
        <source>Passphrase of the register</source>
        <translation>Registerets passordfrase</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>Frigi</translation>
    </message>
    <message>
        <source>Released by {names}.</source>
        <translation>Frigitt av {names}.</translation>
    </message>
    <message>
        <source>Some photos changed meanwhile and are not released. Look at them, then release.</source>
        <translation>Noen bilder ble endret i mellomtiden og er ikke frigitt. Se på dem, og frigi så.</translation>
    </message>
    <message>
        <source>This is not the passphrase of the register.</source>
        <translation>Dette er ikke registerets passordfrase.</translation>
    </message>
</context>
<context>
    <name>RemindDesk</name>
    <message numerus="yes">
        <source>%n reminder(s).</source>
        <translation>
            <numerusform>%n påminnelse.</numerusform>
            <numerusform>%n påminnelser.</numerusform>
        </translation>
    </message>
    <message>
        <source>All groups</source>
        <translation>Alle grupper</translation>
    </message>
    <message>
        <source>Asked before</source>
        <translation>Spurt før</translation>
    </message>
    <message>
        <source>Choose a folder for them.</source>
        <translation>Velg en mappe til dem.</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dag</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Alt</translation>
    </message>
    <message>
        <source>Folder for letters and mails</source>
        <translation>Mappe til brev og e-poster</translation>
    </message>
    <message>
        <source>Letters and mails hold the form to sign, with a code that finds it again. Nothing is sent from here, and they are not encrypted. An answer that is recorded takes a person off the list.</source>
        <translation>Brev og e-poster inneholder skjemaet som skal skrives under, med en kode som finner det igjen. Ingenting sendes herfra, og de er ikke kryptert. Et svar som registreres, tar personen av listen.</translation>
    </message>
    <message>
        <source>Letters to print</source>
        <translation>Brev til utskrift</translation>
    </message>
    <message>
        <source>Mails as files</source>
        <translation>E-poster som filer</translation>
    </message>
    <message>
        <source>Nobody has to be asked for this.</source>
        <translation>Ingen må spørres om dette.</translation>
    </message>
    <message>
        <source>Note as asked today</source>
        <translation>Noter som spurt i dag</translation>
    </message>
    <message numerus="yes">
        <source>Noted for %n person(s).</source>
        <translation>
            <numerusform>Notert for %n person.</numerusform>
            <numerusform>Notert for %n personer.</numerusform>
        </translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>Åpne</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Reminders</source>
        <translation>Påminnelser</translation>
    </message>
    <message>
        <source>Table for mail merge</source>
        <translation>Tabell for brevfletting</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Hva</translation>
    </message>
    <message>
        <source>What they are asked for</source>
        <translation>Hva de spørres om</translation>
    </message>
    <message>
        <source>Which group is listed</source>
        <translation>Hvilken gruppe som vises</translation>
    </message>
    <message>
        <source>Whom to ask</source>
        <translation>Hvem som skal spørres</translation>
    </message>
    <message numerus="yes">
        <source>Written for %n person(s), not encrypted. When they are sent, note that.</source>
        <translation>
            <numerusform>Skrevet for %n person, ikke kryptert. Noter det når det er sendt.</numerusform>
            <numerusform>Skrevet for %n personer, ikke kryptert. Noter det når det er sendt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{day}, %n time(s)</source>
        <translation>
            <numerusform>{day}, %n gang</numerusform>
            <numerusform>{day}, %n ganger</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RestoreForm</name>
    <message>
        <source>Back</source>
        <translation>Tilbake</translation>
    </message>
    <message>
        <source>Choose the backup.</source>
        <translation>Velg sikkerhetskopien.</translation>
    </message>
    <message>
        <source>Choose where the register goes.</source>
        <translation>Velg hvor registeret skal legges.</translation>
    </message>
    <message>
        <source>It is the passphrase that the register had when the backup was made.</source>
        <translation>Det er passordfrasen registeret hadde da sikkerhetskopien ble laget.</translation>
    </message>
    <message>
        <source>Makes a register from a backup. The backup stays as it is, and no register is overwritten.</source>
        <translation>Lager et register av en sikkerhetskopi. Sikkerhetskopien blir som den er, og ingen registre overskrives.</translation>
    </message>
    <message>
        <source>Passphrase of the backup</source>
        <translation>Passordfrasen til sikkerhetskopien</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Hent tilbake</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>Hent tilbake fra en sikkerhetskopi</translation>
    </message>
    <message>
        <source>Restoring…</source>
        <translation>Henter tilbake …</translation>
    </message>
    <message>
        <source>The backup</source>
        <translation>Sikkerhetskopien</translation>
    </message>
    <message>
        <source>Where the register goes</source>
        <translation>Hvor registeret legges</translation>
    </message>
</context>
<context>
    <name>Roles</name>
    <message>
        <source>Employee</source>
        <translation>Ansatt</translation>
    </message>
    <message>
        <source>Patient</source>
        <translation>Pasient</translation>
    </message>
    <message>
        <source>Pupil</source>
        <translation>Elev</translation>
    </message>
    <message>
        <source>Relative</source>
        <translation>Pårørende</translation>
    </message>
    <message>
        <source>Service user</source>
        <translation>Bruker</translation>
    </message>
    <message>
        <source>Visitor</source>
        <translation>Besøkende</translation>
    </message>
</context>
<context>
    <name>ScanView</name>
    <message>
        <source>Fit to the width</source>
        <translation>Tilpass bredden</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Større</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Neste side</translation>
    </message>
    <message>
        <source>Page {page} of {pages}</source>
        <translation>Side {page} av {pages}</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Mindre</translation>
    </message>
    <message>
        <source>The scanned form</source>
        <translation>Det skannede skjemaet</translation>
    </message>
    <message>
        <source>Turn the page</source>
        <translation>Roter siden</translation>
    </message>
</context>
<context>
    <name>ServerForm</name>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Tilbake</translation>
    </message>
    <message>
        <source>Fill in address, user and passphrase.</source>
        <translation>Fyll inn adresse, bruker og passordfrase.</translation>
    </message>
    <message>
        <source>One register for many computers, on a server of your organisation. Whoever keeps it gave you a name and a passphrase, and told you the address.</source>
        <translation>Ett register for mange datamaskiner, på en server i virksomheten din. Den som forvalter det, ga deg et navn og en passordfrase og fortalte deg adressen.</translation>
    </message>
    <message>
        <source>Open the register</source>
        <translation>Åpne registeret</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>Åpner …</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Passordfrase</translation>
    </message>
    <message>
        <source>Remember on this computer</source>
        <translation>Husk på denne datamaskinen</translation>
    </message>
    <message>
        <source>Use the organisation's register</source>
        <translation>Bruk virksomhetens register</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Bruker</translation>
    </message>
    <message>
        <source>server/name, like db.example.org/consents</source>
        <translation>server/navn, som db.example.org/consents</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>As the system</source>
        <translation>Som systemet</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Farger</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Mørk</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Språk</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Lys</translation>
    </message>
    <message>
        <source>Lock the window</source>
        <translation>Lås vinduet</translation>
    </message>
    <message>
        <source>Recognise people who have agreed to it</source>
        <translation>Gjenkjenn personer som har samtykket til det</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Innstillinger</translation>
    </message>
    <message>
        <source>Size of letters</source>
        <translation>Bokstavenes størrelse</translation>
    </message>
    <message>
        <source>These two take effect when the program is started again.</source>
        <translation>Disse to gjelder fra neste gang programmet startes.</translation>
    </message>
    <message>
        <source>What is grey here was set by your organisation for everybody on this computer.</source>
        <translation>Det som er grått her, har virksomheten din bestemt for alle på denne maskinen.</translation>
    </message>
    <message>
        <source>When nobody touches it for so long, photos and names go from the screen until the passphrase is typed. Copies go on being made, and nothing is lost. {key} locks it at once.</source>
        <translation>Når ingen har rørt det så lenge, blir bilder og navn borte fra skjermen til passordfrasen er skrevet. Kopier lages videre, og ingenting går tapt. {key} låser med en gang.</translation>
    </message>
    <message>
        <source>Without recognition no face is compared with anybody. Everything else works as before: everybody is covered until you say who it is.</source>
        <translation>Uten gjenkjenning sammenlignes ingen ansikter med noen. Alt annet virker som før: Alle er sladdet til du sier hvem det er.</translation>
    </message>
    <message numerus="yes">
        <source>after %n minute(s)</source>
        <translation>
            <numerusform>etter %n minutt</numerusform>
            <numerusform>etter %n minutter</numerusform>
        </translation>
    </message>
    <message>
        <source>{n} %</source>
        <translation>{n} %</translation>
    </message>
</context>
<context>
    <name>SideForm</name>
    <message>
        <source>Back</source>
        <translation>Tilbake</translation>
    </message>
    <message>
        <source>This form is not recorded yet. Record it, or press Back to leave it.</source>
        <translation>Dette skjemaet er ikke registrert ennå. Registrer det, eller trykk Tilbake for å forlate det.</translation>
    </message>
</context>
<context>
    <name>Signers</name>
    <message>
        <source>Guardians who signed, separated by ;</source>
        <translation>Foresatte som skrev under, skilt med ;</translation>
    </message>
    <message>
        <source>The person</source>
        <translation>Personen selv</translation>
    </message>
    <message>
        <source>Who signed</source>
        <translation>Hvem skrev under</translation>
    </message>
</context>
<context>
    <name>SizeChoice</name>
    <message>
        <source>As large as the photo</source>
        <translation>Like stor som bildet</translation>
    </message>
    <message>
        <source>Long side {n} pixels</source>
        <translation>Langside {n} piksler</translation>
    </message>
    <message>
        <source>Size of the copies</source>
        <translation>Størrelse på kopiene</translation>
    </message>
    <message>
        <source>The best shape of the channel</source>
        <translation>Formatet som passer best i kanalen</translation>
    </message>
    <message>
        <source>Within {w} × {h}</source>
        <translation>Innenfor {w} × {h}</translation>
    </message>
</context>
<context>
    <name>SplitView</name>
    <message>
        <source>After</source>
        <translation>Etter</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Før</translation>
    </message>
</context>
<context>
    <name>StaffList</name>
    <message>
        <source>Tick all</source>
        <translation>Kryss av alle</translation>
    </message>
</context>
<context>
    <name>Standings</name>
    <message>
        <source>Expired</source>
        <translation>Utløpt</translation>
    </message>
    <message>
        <source>Expires soon</source>
        <translation>Utløper snart</translation>
    </message>
    <message>
        <source>Has left</source>
        <translation>Har sluttet</translation>
    </message>
    <message>
        <source>Has objected</source>
        <translation>Har protestert</translation>
    </message>
    <message>
        <source>No consent</source>
        <translation>Ikke samtykke</translation>
    </message>
    <message>
        <source>No form</source>
        <translation>Uten skjema</translation>
    </message>
    <message>
        <source>Reserved</source>
        <translation>Reservert</translation>
    </message>
    <message>
        <source>Said no</source>
        <translation>Sa nei</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>Gyldig</translation>
    </message>
    <message>
        <source>Was told</source>
        <translation>Fikk vite det</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Trukket tilbake</translation>
    </message>
</context>
<context>
    <name>StatementForm</name>
    <message>
        <source>By e-mail, on the phone, in person…</source>
        <translation>På e-post, på telefon, personlig …</translation>
    </message>
    <message>
        <source>Day it was said</source>
        <translation>Dagen det ble sagt</translation>
    </message>
    <message>
        <source>Every photo with this person is held back as a whole, until somebody decides about it.</source>
        <translation>Hvert bilde med denne personen holdes tilbake i sin helhet til noen tar stilling til det.</translation>
    </message>
    <message>
        <source>From that day on the face is covered everywhere, whatever was signed before. A consent signed later counts again.</source>
        <translation>Fra den dagen sladdes ansiktet overalt, uansett hva som er underskrevet før. Et samtykke som underskrives senere, gjelder igjen.</translation>
    </message>
    <message>
        <source>How it was said</source>
        <translation>Hvordan det ble sagt</translation>
    </message>
    <message>
        <source>It holds at once and cannot be undone: from now on the face is covered. What is already published and has to come down is listed under Published.</source>
        <translation>Det gjelder straks og kan ikke angres: fra nå av sladdes ansiktet. Det som alt er publisert og må tas ned, står under Publisert.</translation>
    </message>
    <message>
        <source>It is no longer held against a picture. Nobody is shown by this alone.</source>
        <translation>Det hindrer ikke lenger noe bilde. Ingen vises på grunn av dette alene.</translation>
    </message>
    <message>
        <source>Objects to pictures in</source>
        <translation>Protesterer mot bilder i</translation>
    </message>
    <message>
        <source>Record the no</source>
        <translation>Før inn et nei</translation>
    </message>
    <message>
        <source>Record the objection</source>
        <translation>Registrer protesten</translation>
    </message>
    <message>
        <source>Record the reservation</source>
        <translation>Før inn reservasjonen</translation>
    </message>
    <message>
        <source>Take back {consent}</source>
        <translation>Ta tilbake {consent}</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>Ta det tilbake</translation>
    </message>
    <message>
        <source>Taken back for</source>
        <translation>Trekkes for</translation>
    </message>
    <message>
        <source>The face is covered there from now on, until the objection is taken back. It is no word about any consent: in other channels consents count as before.</source>
        <translation>Ansiktet dekkes der fra nå av, til protesten tas tilbake. Det sier ingenting om noe samtykke: i andre kanaler teller samtykker som før.</translation>
    </message>
    <message>
        <source>The person</source>
        <translation>Personen selv</translation>
    </message>
    <message>
        <source>Tick at least one channel.</source>
        <translation>Kryss av for minst én kanal.</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation>Hva som ble sagt</translation>
    </message>
    <message>
        <source>Who said it</source>
        <translation>Hvem sa det</translation>
    </message>
    <message>
        <source>Withdraw now</source>
        <translation>Trekk tilbake nå</translation>
    </message>
    <message>
        <source>Withdraw {consent}</source>
        <translation>Trekk tilbake {consent}</translation>
    </message>
    <message>
        <source>{name} is against any picture</source>
        <translation>{name} er mot alle bilder</translation>
    </message>
    <message>
        <source>{name} objects</source>
        <translation>{name} protesterer</translation>
    </message>
    <message>
        <source>{name} says no</source>
        <translation>{name} sier nei</translation>
    </message>
</context>
<context>
    <name>States</name>
    <message>
        <source>Blocked</source>
        <translation>Sperret</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Utelatt</translation>
    </message>
    <message>
        <source>Looked at</source>
        <translation>Sett på</translation>
    </message>
    <message>
        <source>Needs a look</source>
        <translation>Må ses på</translation>
    </message>
    <message>
        <source>Not looked at</source>
        <translation>Ikke sett på</translation>
    </message>
    <message>
        <source>Not possible</source>
        <translation>Gikk ikke</translation>
    </message>
    <message>
        <source>Prepared</source>
        <translation>Klargjort</translation>
    </message>
    <message>
        <source>Searching</source>
        <translation>Søker</translation>
    </message>
    <message>
        <source>Video {clock}</source>
        <translation>Video {clock}</translation>
    </message>
    <message>
        <source>no faces</source>
        <translation>ingen ansikter</translation>
    </message>
    <message>
        <source>{shown} shown, {hidden} covered</source>
        <translation>{shown} vises, {hidden} sladdet</translation>
    </message>
</context>
<context>
    <name>Suggestions</name>
    <message>
        <source>A click puts them beside; M joins them.</source>
        <translation>Et klikk legger dem ved siden av; M slår dem sammen.</translation>
    </message>
    <message>
        <source>May also be this person</source>
        <translation>Kan også være denne personen</translation>
    </message>
</context>
<context>
    <name>TableColumns</name>
    <message>
        <source>A guardian</source>
        <translation>En foresatt</translation>
    </message>
    <message>
        <source>Birth (year and month are kept)</source>
        <translation>Fødsel (år og måned lagres)</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>Kanaler</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Fornavn</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Grupper</translation>
    </message>
    <message>
        <source>Guardians, separated by ;</source>
        <translation>Foresatte, skilt med ;</translation>
    </message>
    <message>
        <source>How to reach that guardian</source>
        <translation>Hvordan den foresatte nås</translation>
    </message>
    <message>
        <source>How to reach the person</source>
        <translation>Hvordan personen nås</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Etternavn</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Navn</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Reference pictures (files)</source>
        <translation>Referansebilder (filer)</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>Signed form (file)</source>
        <translation>Underskrevet skjema (fil)</translation>
    </message>
    <message>
        <source>Signed on</source>
        <translation>Underskrevet</translation>
    </message>
    <message>
        <source>Status of the consent</source>
        <translation>Status for samtykket</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Enhet</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Gyldig til</translation>
    </message>
</context>
<context>
    <name>Tally</name>
    <message numerus="yes">
        <source>%n consent(s)</source>
        <translation>
            <numerusform>%n samtykke</numerusform>
            <numerusform>%n samtykker</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n covered</source>
        <translation>
            <numerusform>%n sladdet</numerusform>
            <numerusform>%n sladdet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n face(s)</source>
        <translation>
            <numerusform>%n ansikt</numerusform>
            <numerusform>%n ansikter</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more area(s) covered</source>
        <translation>
            <numerusform>%n annet område sladdet</numerusform>
            <numerusform>%n andre områder sladdet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s)</source>
        <translation>
            <numerusform>%n bilde</numerusform>
            <numerusform>%n bilder</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) held back</source>
        <translation>
            <numerusform>%n bilde holdt tilbake</numerusform>
            <numerusform>%n bilder holdt tilbake</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) left out</source>
        <translation>
            <numerusform>%n bilde utelatt</numerusform>
            <numerusform>%n bilder utelatt</numerusform>
        </translation>
    </message>
    <message>
        <source>{shown} shown on {consents}</source>
        <translation>{shown} vises på {consents}</translation>
    </message>
</context>
<context>
    <name>TellForm</name>
    <message>
        <source>Choose the paper by which they were told.</source>
        <translation>Velg papiret de fikk vite det med.</translation>
    </message>
    <message>
        <source>Day they were told</source>
        <translation>Dagen de fikk vite det</translation>
    </message>
    <message>
        <source>It is kept with each of them. An objection, or a no of any kind, hides all the same.</source>
        <translation>Det ligger hos hver av dem. En protest eller et nei av noe slag dekker likevel.</translation>
    </message>
    <message>
        <source>Pupils may then be shown in internal channels without a consent, until they object.</source>
        <translation>Elever kan da vises i interne kanaler uten samtykke, til de protesterer.</translation>
    </message>
    <message>
        <source>Record that they were told</source>
        <translation>Registrer at de fikk vite det</translation>
    </message>
    <message>
        <source>The paper, as PDF or picture</source>
        <translation>Papiret, som PDF eller bilde</translation>
    </message>
    <message>
        <source>Under the policy of this register every picture rests on consent: nobody is shown by this.</source>
        <translation>Etter retningslinjen i dette registeret bygger alle bilder på samtykke: ingen vises av dette.</translation>
    </message>
    <message>
        <source>{group}: told on paper</source>
        <translation>{group}: fikk vite det på papir</translation>
    </message>
</context>
<context>
    <name>TileDelegate</name>
    <message>
        <source>Covering…</source>
        <translation>Sladdes …</translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>Timeline</source>
        <translation>Tidslinje</translation>
    </message>
</context>
<context>
    <name>Toast</name>
    <message>
        <source>Close this message</source>
        <translation>Lukk denne meldingen</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Vis</translation>
    </message>
</context>
<context>
    <name>Tour</name>
    <message>
        <source>Done</source>
        <translation>Ferdig</translation>
    </message>
    <message>
        <source>Every face has a frame. A face is shown only if it is certain who it is, and a written consent covers the channel and the day. All others are covered.</source>
        <translation>Hvert ansikt har en ramme. Et ansikt vises bare når det er sikkert hvem det er, og et skriftlig samtykke dekker kanalen og dagen. Alle andre sladdes.</translation>
    </message>
    <message>
        <source>Here are the people, and the forms they have signed.</source>
        <translation>Her er personene, og skjemaene de har skrevet under.</translation>
    </message>
    <message>
        <source>Here is what is out. When somebody takes a consent back, it says what has to come down.</source>
        <translation>Her er det som er ute. Når noen trekker et samtykke, står det her hva som må tas ned.</translation>
    </message>
    <message>
        <source>Leave the tour</source>
        <translation>Forlat omvisningen</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Neste</translation>
    </message>
    <message>
        <source>The same faces, each with the reason. Press T to say who somebody is, H to cover a face, D to draw one that was missed. Ctrl+Z takes anything back.</source>
        <translation>De samme ansiktene, hvert med grunnen. Trykk T for å si hvem noen er, H for å sladde et ansikt, D for å tegne et som mangler. Ctrl+Z angrer alt.</translation>
    </message>
    <message>
        <source>These are the photos. Each says in a word what is still to be done about it.</source>
        <translation>Dette er bildene. Hvert sier med et ord hva som gjenstår å gjøre med det.</translation>
    </message>
    <message>
        <source>This makes the copies, and checks each of them after writing. Your own photos are never changed, and nothing leaves this computer.</source>
        <translation>Dette lager kopiene, og kontrollerer hver av dem etter skrivingen. Dine egne bilder endres aldri, og ingenting forlater denne maskinen.</translation>
    </message>
    <message>
        <source>This shows the photo as it would be published. Press it twice.</source>
        <translation>Dette viser bildet slik det ville bli publisert. Trykk på det to ganger.</translation>
    </message>
    <message>
        <source>When a photo looks right, Space says so and goes to the next one.</source>
        <translation>Når et bilde ser riktig ut, sier mellomrom fra om det og går til det neste.</translation>
    </message>
    <message>
        <source>Where the copies go. Choose another place: other people may be shown there.</source>
        <translation>Hvor kopiene skal. Velg et annet sted: der kan andre personer vises.</translation>
    </message>
    <message>
        <source>{n} of {count}</source>
        <translation>{n} av {count}</translation>
    </message>
</context>
<context>
    <name>TraitSwitches</name>
    <message>
        <source>Covered</source>
        <translation>Sladdes</translation>
    </message>
    <message>
        <source>Not looked for</source>
        <translation>Letes ikke etter</translation>
    </message>
    <message>
        <source>Offered</source>
        <translation>Tilbys</translation>
    </message>
    <message>
        <source>The policy or the channel asks for it.</source>
        <translation>Regelsettet eller kanalen krever det.</translation>
    </message>
</context>
<context>
    <name>UndoSteps</name>
    <message>
        <source>Redo</source>
        <translation>Gjør om</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Angre</translation>
    </message>
</context>
<context>
    <name>UnlockForm</name>
    <message>
        <source>I put this register there: open it</source>
        <translation>Jeg har lagt dette registeret der: Åpne det</translation>
    </message>
    <message>
        <source>Kept in the computer's own keyring: whoever is logged in here as you can open the register.</source>
        <translation>Ligger i datamaskinens egen nøkkelring: Den som er logget på her som deg, kan åpne registeret.</translation>
    </message>
    <message>
        <source>Make a new register…</source>
        <translation>Lag et nytt register …</translation>
    </message>
    <message>
        <source>Open another register</source>
        <translation>Åpne et annet register</translation>
    </message>
    <message>
        <source>Open another register…</source>
        <translation>Åpne et annet register …</translation>
    </message>
    <message>
        <source>Open the register</source>
        <translation>Åpne registeret</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>Åpner …</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Passordfrase</translation>
    </message>
    <message>
        <source>Remember on this computer</source>
        <translation>Husk på denne datamaskinen</translation>
    </message>
    <message>
        <source>Remembered on this computer: press Enter</source>
        <translation>Husket på denne datamaskinen: trykk Enter</translation>
    </message>
    <message>
        <source>Restore a backup…</source>
        <translation>Hent tilbake fra en sikkerhetskopi …</translation>
    </message>
    <message>
        <source>Use the organisation's register…</source>
        <translation>Bruk virksomhetens register …</translation>
    </message>
</context>
<context>
    <name>UpkeepDesk</name>
    <message numerus="yes">
        <source>%n person(s) written, not encrypted: delete the table when it has served.</source>
        <translation>
            <numerusform>%n person skrevet, ikke kryptert: slett tabellen når den er brukt.</numerusform>
            <numerusform>%n personer skrevet, ikke kryptert: slett tabellen når den er brukt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reference picture(s) removed.</source>
        <translation>
            <numerusform>%n referansebilde slettet.</numerusform>
            <numerusform>%n referansebilder slettet.</numerusform>
        </translation>
    </message>
    <message>
        <source>A badge, a screen, a logo may tell who somebody is. Who prepares photos can ask for more, never for less.</source>
        <translation>Et navneskilt, en skjerm eller en logo kan vise hvem noen er. Den som klargjør bilder, kan kreve mer, aldri mindre.</translation>
    </message>
    <message>
        <source>A copy under the same passphrase. Keep it apart from this computer.</source>
        <translation>En kopi med samme passordfrase. Oppbevar den et annet sted enn på denne maskinen.</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>Sikkerhetskopi</translation>
    </message>
    <message>
        <source>Beside the faces</source>
        <translation>Ved siden av ansiktene</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>Kanaler</translation>
    </message>
    <message>
        <source>Choose where the backup goes.</source>
        <translation>Velg hvor sikkerhetskopien skal ligge.</translation>
    </message>
    <message>
        <source>Choose where the table goes.</source>
        <translation>Velg hvor tabellen skal ligge.</translation>
    </message>
    <message>
        <source>Documents for the data protection officer</source>
        <translation>Dokumenter til personvernombudet</translation>
    </message>
    <message>
        <source>Drafts with the name of your organisation: record of processing, impact assessment, notices for staff, parents and patients, routine for requests, statement on processors, retention. Your lawyer decides.</source>
        <translation>Utkast med virksomhetens navn: protokoll over behandlingen, vurdering av personvernkonsekvenser, informasjon til ansatte, foresatte og pasienter, rutine for henvendelser, erklæring om databehandlere, oppbevaring. Juristen deres avgjør.</translation>
    </message>
    <message>
        <source>Everybody as a table. It is not encrypted: delete it when it has served.</source>
        <translation>Alle som en tabell. Den er ikke kryptert: slett den når den er brukt.</translation>
    </message>
    <message>
        <source>How many may be shown where, what expires, copies that came down in time or late. It names nobody.</source>
        <translation>Hvor mange kan vises hvor, hva som tar slutt, kopier tatt ned i tide eller for sent. Ingen nevnes ved navn.</translation>
    </message>
    <message>
        <source>Import a table…</source>
        <translation>Importer en tabell …</translation>
    </message>
    <message>
        <source>Import people</source>
        <translation>Importer personer</translation>
    </message>
    <message>
        <source>List for the photographer</source>
        <translation>Liste til fotografen</translation>
    </message>
    <message>
        <source>Make a backup</source>
        <translation>Ta sikkerhetskopi</translation>
    </message>
    <message>
        <source>Nobody is shown in a channel that is not ticked. The owner gets the mail when a copy must go.</source>
        <translation>Ingen vises i en kanal som ikke er krysset av her. Den ansvarlige får e-posten når en kopi må tas ned.</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Åpne mappen</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>Regelsett</translation>
    </message>
    <message>
        <source>Print blank forms…</source>
        <translation>Skriv ut blanke skjemaer …</translation>
    </message>
    <message>
        <source>Recognition by a computer</source>
        <translation>Gjenkjenning med datamaskin</translation>
    </message>
    <message>
        <source>Remove all reference pictures…</source>
        <translation>Slett alle referansebilder …</translation>
    </message>
    <message>
        <source>Removes every reference picture and portrait of everybody at once. Consents and forms stay. It cannot be undone.</source>
        <translation>Sletter alle referansebilder og portretter av alle på én gang. Samtykker og skjemaer blir. Det kan ikke angres.</translation>
    </message>
    <message>
        <source>Table to write (.xlsx or .csv)</source>
        <translation>Tabellfil (.xlsx eller .csv)</translation>
    </message>
    <message>
        <source>Tables ({patterns})</source>
        <translation>Tabeller ({patterns})</translation>
    </message>
    <message>
        <source>Tables and forms</source>
        <translation>Tabeller og skjemaer</translation>
    </message>
    <message>
        <source>Take in a photo list…</source>
        <translation>Ta inn en fotoliste …</translation>
    </message>
    <message>
        <source>Texts and logo of forms…</source>
        <translation>Tekster og logo på skjemaer …</translation>
    </message>
    <message>
        <source>The backup is in {file}.</source>
        <translation>Sikkerhetskopien ligger i {file}.</translation>
    </message>
    <message>
        <source>The leader's page</source>
        <translation>Lederens side</translation>
    </message>
    <message>
        <source>Upkeep</source>
        <translation>Oppsett og sikkerhetskopi</translation>
    </message>
    <message>
        <source>Where the backup goes</source>
        <translation>Hvor sikkerhetskopien skal ligge</translation>
    </message>
    <message>
        <source>Who may be shown where, who is against any picture, and who has not answered. Not encrypted.</source>
        <translation>Hvem som kan vises hvor, hvem som har reservert seg, og hvem som ikke har svart. Ikke kryptert.</translation>
    </message>
    <message>
        <source>With the scanned forms beside it</source>
        <translation>Med de skannede skjemaene ved siden av</translation>
    </message>
    <message>
        <source>Write the table</source>
        <translation>Lag tabellen</translation>
    </message>
    <message>
        <source>Yes, remove them all</source>
        <translation>Ja, slett alle</translation>
    </message>
</context>
<context>
    <name>Verdicts</name>
    <message>
        <source>Covered</source>
        <translation>Sladdet</translation>
    </message>
    <message>
        <source>Shown</source>
        <translation>Vises</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>a face?</source>
        <translation>et ansikt?</translation>
    </message>
    <message>
        <source>by you</source>
        <translation>av deg</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>stengt</translation>
    </message>
    <message>
        <source>confirm</source>
        <translation>bekreft</translation>
    </message>
    <message>
        <source>consent</source>
        <translation>samtykke</translation>
    </message>
    <message>
        <source>date?</source>
        <translation>dato?</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>utløpt</translation>
    </message>
    <message>
        <source>guardian</source>
        <translation>foresatt</translation>
    </message>
    <message>
        <source>has left</source>
        <translation>har sluttet</translation>
    </message>
    <message>
        <source>new consent</source>
        <translation>nytt samtykke</translation>
    </message>
    <message>
        <source>no consent</source>
        <translation>uten samtykke</translation>
    </message>
    <message>
        <source>no form</source>
        <translation>uten skjema</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>ikke ennå</translation>
    </message>
    <message>
        <source>objected</source>
        <translation>protestert</translation>
    </message>
    <message>
        <source>other channel</source>
        <translation>annen kanal</translation>
    </message>
    <message>
        <source>other media</source>
        <translation>annet medium</translation>
    </message>
    <message>
        <source>other purpose</source>
        <translation>annet formål</translation>
    </message>
    <message>
        <source>policy</source>
        <translation>retningslinje</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>sagt nei</translation>
    </message>
    <message>
        <source>reserved</source>
        <translation>reservert</translation>
    </message>
    <message>
        <source>unclear</source>
        <translation>utydelig</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>ukjent</translation>
    </message>
    <message>
        <source>unnamed</source>
        <translation>uten navn</translation>
    </message>
    <message>
        <source>unsigned</source>
        <translation>ikke underskrevet</translation>
    </message>
    <message>
        <source>unsure</source>
        <translation>usikkert</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>trukket tilbake</translation>
    </message>
</context>
<context>
    <name>_Book</name>
    <message>
        <source>The page of the guide</source>
        <translation>Siden i veiledningen</translation>
    </message>
</context>
</TS>
