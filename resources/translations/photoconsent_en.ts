<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
<context>
    <name>ConsentCard</name>
    <message numerus="yes">
        <source>%n earlier version(s)</source>
        <translation>
            <numerusform>%n earlier version</numerusform>
            <numerusform>%n earlier versions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ConsentForm</name>
    <message numerus="yes">
        <source>%n box(es) could not be read with certainty. Look at: {boxes}</source>
        <translation>
            <numerusform>%n box could not be read with certainty. Look at: {boxes}</numerusform>
            <numerusform>%n boxes could not be read with certainty. Look at: {boxes}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CopyErrand</name>
    <message numerus="yes">
        <source>%n file(s) written, not encrypted: delete them when they have served.</source>
        <translation>
            <numerusform>%n file written, not encrypted: delete it when it has served.</numerusform>
            <numerusform>%n files written, not encrypted: delete them when they have served.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CropPanel</name>
    <message numerus="yes">
        <source>%n covered head(s) stand between those that are shown.</source>
        <translation>
            <numerusform>%n covered head stands between those that are shown.</numerusform>
            <numerusform>%n covered heads stand between those that are shown.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No covered head is in it, but the bodies of %n covered person(s) are.</source>
        <translation>
            <numerusform>No covered head is in it, but the body of %n covered person is.</numerusform>
            <numerusform>No covered head is in it, but the bodies of %n covered people are.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DayListFields</name>
    <message numerus="yes">
        <source>%n person(s) on the list, not encrypted: shred it when it has served.</source>
        <translation>
            <numerusform>%n person on the list, not encrypted: shred it when it has served.</numerusform>
            <numerusform>%n people on the list, not encrypted: shred it when it has served.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DeleteForm</name>
    <message numerus="yes">
        <source>%n publication(s) keep the number of the consent and the fingerprint of the form.</source>
        <translation>
            <numerusform>%n publication keeps the number of the consent and the fingerprint of the form.</numerusform>
            <numerusform>%n publications keep the number of the consent and the fingerprint of the form.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n scanned form(s).</source>
        <translation>
            <numerusform>%n scanned form.</numerusform>
            <numerusform>%n scanned forms.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DraftOffers</name>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>%n day ago</numerusform>
            <numerusform>%n days ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them looked at</source>
        <translation>
            <numerusform>%n of them looked at</numerusform>
            <numerusform>%n of them looked at</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s)</source>
        <translation>
            <numerusform>%n photo</numerusform>
            <numerusform>%n photos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>will be removed in %n day(s)</source>
        <translation>
            <numerusform>will be removed in %n day</numerusform>
            <numerusform>will be removed in %n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EraseForm</name>
    <message numerus="yes">
        <source>%n consent(s) with every version.</source>
        <translation>
            <numerusform>%n consent with every version.</numerusform>
            <numerusform>%n consents with every version.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n publication(s): day, channel and fingerprints of form and copy, without name or number. The law lets them stay to prove that they were allowed. They are listed as to be taken down.</source>
        <translation>
            <numerusform>%n publication: day, channel and fingerprints of form and copy, without name or number. The law lets it stay to prove that it was allowed. It is listed as to be taken down.</numerusform>
            <numerusform>%n publications: day, channel and fingerprints of form and copy, without name or number. The law lets them stay to prove that they were allowed. They are listed as to be taken down.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n scanned form(s).</source>
        <translation>
            <numerusform>%n scanned form.</numerusform>
            <numerusform>%n scanned forms.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Portrait and %n reference picture(s).</source>
        <translation>
            <numerusform>Portrait and %n reference picture.</numerusform>
            <numerusform>Portrait and %n reference pictures.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FacePanel</name>
    <message numerus="yes">
        <source>%n face(s)</source>
        <translation>
            <numerusform>%n face</numerusform>
            <numerusform>%n faces</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more area(s) covered</source>
        <translation>
            <numerusform>%n more area covered</numerusform>
            <numerusform>%n more areas covered</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>See %n place(s) where a face may be missed</source>
        <translation>
            <numerusform>See %n place where a face may be missed</numerusform>
            <numerusform>See %n places where a face may be missed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FilingDesk</name>
    <message numerus="yes">
        <source>%n form(s) to confirm</source>
        <translation>
            <numerusform>%n form to confirm</numerusform>
            <numerusform>%n forms to confirm</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Reading %n file(s)…</source>
        <translation>
            <numerusform>Reading %n file…</numerusform>
            <numerusform>Reading %n files…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Greeting</name>
    <message numerus="yes">
        <source>%n cop(ies) are made and on record.</source>
        <translation>
            <numerusform>%n copy is made and on record.</numerusform>
            <numerusform>%n copies are made and on record.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n half-made cop(ies) were removed.</source>
        <translation>
            <numerusform>%n half-made copy was removed.</numerusform>
            <numerusform>%n half-made copies were removed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them should be down by now.</source>
        <translation>
            <numerusform>%n of them should be down by now.</numerusform>
            <numerusform>%n of them should be down by now.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) are left: open them and prepare them again.</source>
        <translation>
            <numerusform>%n photo is left: open it and prepare it again.</numerusform>
            <numerusform>%n photos are left: open them and prepare them again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n published cop(ies) must come down.</source>
        <translation>
            <numerusform>%n published copy must come down.</numerusform>
            <numerusform>%n published copies must come down.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GroupDesk</name>
    <message numerus="yes">
        <source>%n person(s) joined.</source>
        <translation>
            <numerusform>%n person joined.</numerusform>
            <numerusform>%n people joined.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) leave; what they signed stays as it is.</source>
        <translation>
            <numerusform>%n person leaves; what they signed stays as it is.</numerusform>
            <numerusform>%n people leave; what they signed stays as it is.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GroupPanel</name>
    <message numerus="yes">
        <source>%n people are chosen.</source>
        <translation>
            <numerusform>%n person is chosen.</numerusform>
            <numerusform>%n people are chosen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GroupWords</name>
    <message numerus="yes">
        <source>%n face(s)</source>
        <translation>
            <numerusform>%n face</numerusform>
            <numerusform>%n faces</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GuestList</name>
    <message numerus="yes">
        <source>%n guest(s)</source>
        <translation>
            <numerusform>%n guest</numerusform>
            <numerusform>%n guests</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GuidelineDesk</name>
    <message numerus="yes">
        <source>%n signature(s) recorded.</source>
        <translation>
            <numerusform>%n signature recorded.</numerusform>
            <numerusform>%n signatures recorded.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Last held {day} by {leader} with %n person(s).</source>
        <translation>
            <numerusform>Last held {day} by {leader} with %n person.</numerusform>
            <numerusform>Last held {day} by {leader} with %n people.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The review with %n person(s) is recorded.</source>
        <translation>
            <numerusform>The review with %n person is recorded.</numerusform>
            <numerusform>The review with %n people is recorded.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Yes, all %n</source>
        <translation>
            <numerusform>Yes, %n</numerusform>
            <numerusform>Yes, all %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportDesk</name>
    <message numerus="yes">
        <source>%n line(s) have something wrong. Nothing is taken in before they are mended in the table.</source>
        <translation>
            <numerusform>%n line has something wrong. Nothing is taken in before it is mended in the table.</numerusform>
            <numerusform>%n lines have something wrong. Nothing is taken in before they are mended in the table.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them are in the register and changed.</source>
        <translation>
            <numerusform>%n of them is in the register and changed.</numerusform>
            <numerusform>%n of them are in the register and changed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) are not in the table: {names}</source>
        <translation>
            <numerusform>%n person is not in the table: {names}</numerusform>
            <numerusform>%n people are not in the table: {names}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) can be taken in.</source>
        <translation>
            <numerusform>%n person can be taken in.</numerusform>
            <numerusform>%n people can be taken in.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) imported.</source>
        <translation>
            <numerusform>%n person imported.</numerusform>
            <numerusform>%n people imported.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take in %n person(s)</source>
        <translation>
            <numerusform>Take in %n person</numerusform>
            <numerusform>Take in %n people</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportModel</name>
    <message numerus="yes">
        <source>%n form(s)</source>
        <translation>
            <numerusform>%n form</numerusform>
            <numerusform>%n forms</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reference picture(s)</source>
        <translation>
            <numerusform>%n reference picture</numerusform>
            <numerusform>%n reference pictures</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LeaveForm</name>
    <message numerus="yes">
        <source>%n month(s) later the face is covered, whatever was signed.</source>
        <translation>
            <numerusform>%n month later the face is covered, whatever was signed.</numerusform>
            <numerusform>%n months later the face is covered, whatever was signed.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Marking</name>
    <message numerus="yes">
        <source>The faces of %n photo(s) are saved. Measure with: photoconsent evaluate</source>
        <translation>
            <numerusform>The faces of %n photo are saved. Measure with: photoconsent evaluate</numerusform>
            <numerusform>The faces of %n photos are saved. Measure with: photoconsent evaluate</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OutcomePanel</name>
    <message numerus="yes">
        <source>%n cop(ies) made and checked.</source>
        <translation>
            <numerusform>%n copy made and checked.</numerusform>
            <numerusform>%n copies made and checked.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left</source>
        <translation>
            <numerusform>%n left</numerusform>
            <numerusform>%n left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) done</source>
        <translation>
            <numerusform>%n photo done</numerusform>
            <numerusform>%n photos done</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) without a copy, listed below.</source>
        <translation>
            <numerusform>%n photo without a copy, listed below.</numerusform>
            <numerusform>%n photos without a copy, listed below.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>About %n minute(s) left</source>
        <translation>
            <numerusform>About %n minute left</numerusform>
            <numerusform>About %n minutes left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>About %n second(s) left</source>
        <translation>
            <numerusform>About %n second left</numerusform>
            <numerusform>About %n seconds left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nobody has looked at %n of these photo(s).</source>
        <translation>
            <numerusform>Nobody has looked at %n of these photos.</numerusform>
            <numerusform>Nobody has looked at %n of these photos.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OverviewFields</name>
    <message numerus="yes">
        <source>%n cop(ies) should be down by now.</source>
        <translation>
            <numerusform>%n copy should be down by now.</numerusform>
            <numerusform>%n copies should be down by now.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PassphraseFields</name>
    <message numerus="yes">
        <source>%n more character(s) at least.</source>
        <translation>
            <numerusform>%n more character at least.</numerusform>
            <numerusform>%n more characters at least.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PeopleList</name>
    <message numerus="yes">
        <source>Who was there? %n guest(s)…</source>
        <translation>
            <numerusform>Who was there? %n guest…</numerusform>
            <numerusform>Who was there? %n guests…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PersonErrands</name>
    <message numerus="yes">
        <source>%n file(s) written, not encrypted: delete them when they have served.</source>
        <translation>
            <numerusform>%n file written, not encrypted: delete it when it has served.</numerusform>
            <numerusform>%n files written, not encrypted: delete them when they have served.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new reference picture(s) of {name} on file.</source>
        <translation>
            <numerusform>%n new reference picture of {name} on file.</numerusform>
            <numerusform>%n new reference pictures of {name} on file.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) were told, on record.</source>
        <translation>
            <numerusform>%n person was told, on record.</numerusform>
            <numerusform>%n people were told, on record.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n published cop(ies) must come down: see Published.</source>
        <translation>
            <numerusform>%n published copy must come down: see Published.</numerusform>
            <numerusform>%n published copies must come down: see Published.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Erased. %n published cop(ies) must come down: see Published.</source>
        <translation>
            <numerusform>Erased. %n published copy must come down: see Published.</numerusform>
            <numerusform>Erased. %n published copies must come down: see Published.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PersonView</name>
    <message numerus="yes">
        <source>Shown in %n publication(s).</source>
        <translation>
            <numerusform>Shown in %n publication.</numerusform>
            <numerusform>Shown in %n publications.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PhotoHead</name>
    <message numerus="yes">
        <source>%n photo(s) chosen</source>
        <translation>
            <numerusform>%n photo chosen</numerusform>
            <numerusform>%n photos chosen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PhotoListDesk</name>
    <message numerus="yes">
        <source>%n picture(s) not: the list says why.</source>
        <translation>
            <numerusform>%n picture not: the list says why.</numerusform>
            <numerusform>%n pictures not: the list says why.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) taken in.</source>
        <translation>
            <numerusform>%n picture taken in.</numerusform>
            <numerusform>%n pictures taken in.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) will be looked at.</source>
        <translation>
            <numerusform>%n picture will be looked at.</numerusform>
            <numerusform>%n pictures will be looked at.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) will not: the list says why.</source>
        <translation>
            <numerusform>%n picture will not: the list says why.</numerusform>
            <numerusform>%n pictures will not: the list says why.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take in %n picture(s)</source>
        <translation>
            <numerusform>Take in %n picture</numerusform>
            <numerusform>Take in %n pictures</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PhotosTakenIn</name>
    <message numerus="yes">
        <source>%n cop(ies) made before stay. Take them down under Published, if they are out.</source>
        <translation>
            <numerusform>%n copy made before stays. Take it down under Published, if it is out.</numerusform>
            <numerusform>%n copies made before stay. Take them down under Published, if they are out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) are no photos and are left alone.</source>
        <translation>
            <numerusform>%n file is no photo and is left alone.</numerusform>
            <numerusform>%n files are no photos and are left alone.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) are held back: what was decided by hand earlier has to be looked at.</source>
        <translation>
            <numerusform>%n photo is held back: what was decided by hand earlier has to be looked at.</numerusform>
            <numerusform>%n photos are held back: what was decided by hand earlier has to be looked at.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) changed since; what was said about them is dropped.</source>
        <translation>
            <numerusform>%n photo changed since; what was said about it is dropped.</numerusform>
            <numerusform>%n photos changed since; what was said about them is dropped.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) could not be read; the list says why.</source>
        <translation>
            <numerusform>%n photo could not be read; the list says why.</numerusform>
            <numerusform>%n photos could not be read; the list says why.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PlaceList</name>
    <message numerus="yes">
        <source>%n thing(s) found beside the faces</source>
        <translation>
            <numerusform>%n thing found beside the faces</numerusform>
            <numerusform>%n things found beside the faces</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Looking for text and codes: %n photo(s) left</source>
        <translation>
            <numerusform>Looking for text and codes: %n photo left</numerusform>
            <numerusform>Looking for text and codes: %n photos left</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PolicyWords</name>
    <message numerus="yes">
        <source>A consent holds for %n year(s).</source>
        <translation>
            <numerusform>A consent holds for %n year.</numerusform>
            <numerusform>A consent holds for %n years.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Copies come down again after %n day(s).</source>
        <translation>
            <numerusform>Copies come down again after %n day.</numerusform>
            <numerusform>Copies come down again after %n days.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The leader goes through the guideline with the staff every %n month(s).</source>
        <translation>
            <numerusform>The leader goes through the guideline with the staff every month.</numerusform>
            <numerusform>The leader goes through the guideline with the staff every %n months.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PreparePanel</name>
    <message numerus="yes">
        <source>%n photo(s) not looked at: no detector finds every face.</source>
        <translation>
            <numerusform>%n photo not looked at: no detector finds every face.</numerusform>
            <numerusform>%n photos not looked at: no detector finds every face.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{name} (%n photo(s))</source>
        <translation>
            <numerusform>{name} (%n photo)</numerusform>
            <numerusform>{name} (%n photos)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PublicationView</name>
    <message numerus="yes">
        <source>%n of them must come down.</source>
        <translation>
            <numerusform>%n of them must come down.</numerusform>
            <numerusform>%n of them must come down.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n publication(s) chosen</source>
        <translation>
            <numerusform>%n publication chosen</numerusform>
            <numerusform>%n publications chosen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PublishBar</name>
    <message numerus="yes">
        <source>%n photo(s) not looked at</source>
        <translation>
            <numerusform>%n photo not looked at</numerusform>
            <numerusform>%n photos not looked at</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) to look at, else held back</source>
        <translation>
            <numerusform>%n photo to look at, else held back</numerusform>
            <numerusform>%n photos to look at, else held back</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Searching: %n photo(s) left</source>
        <translation>
            <numerusform>Searching: %n photo left</numerusform>
            <numerusform>Searching: %n photos left</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PublishedPage</name>
    <message numerus="yes">
        <source>%n cop(ies) marked as taken down.</source>
        <translation>
            <numerusform>%n copy marked as taken down.</numerusform>
            <numerusform>%n copies marked as taken down.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cop(ies) must come down.</source>
        <translation>
            <numerusform>%n copy must come down.</numerusform>
            <numerusform>%n copies must come down.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them should be down by now.</source>
        <translation>
            <numerusform>%n of them should be down by now.</numerusform>
            <numerusform>%n of them should be down by now.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReachErrand</name>
    <message numerus="yes">
        <source>%n mail(s) written: open and send them.</source>
        <translation>
            <numerusform>%n mail written: open and send it.</numerusform>
            <numerusform>%n mails written: open and send them.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReachForm</name>
    <message numerus="yes">
        <source>%n cop(ies) out.</source>
        <translation>
            <numerusform>%n copy out.</numerusform>
            <numerusform>%n copies out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n must come down.</source>
        <translation>
            <numerusform>%n must come down.</numerusform>
            <numerusform>%n must come down.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them should be down by now.</source>
        <translation>
            <numerusform>%n of them should be down by now.</numerusform>
            <numerusform>%n of them should be down by now.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RecognitionForm</name>
    <message numerus="yes">
        <source>%n reference picture(s) on file.</source>
        <translation>
            <numerusform>%n reference picture on file.</numerusform>
            <numerusform>%n reference pictures on file.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RegisterPage</name>
    <message numerus="yes">
        <source>%n scanned form(s) are not filed yet.</source>
        <translation>
            <numerusform>%n scanned form is not filed yet.</numerusform>
            <numerusform>%n scanned forms are not filed yet.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReleaseCard</name>
    <message numerus="yes">
        <source>%n photo(s) are held back until somebody other than {workers} releases them.</source>
        <translation>
            <numerusform>%n photo is held back until somebody other than {workers} releases it.</numerusform>
            <numerusform>%n photos are held back until somebody other than {workers} releases them.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RemindDesk</name>
    <message numerus="yes">
        <source>%n reminder(s).</source>
        <translation>
            <numerusform>%n reminder.</numerusform>
            <numerusform>%n reminders.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Noted for %n person(s).</source>
        <translation>
            <numerusform>Noted for %n person.</numerusform>
            <numerusform>Noted for %n people.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Written for %n person(s), not encrypted. When they are sent, note that.</source>
        <translation>
            <numerusform>Written for %n person, not encrypted. When it is sent, note that.</numerusform>
            <numerusform>Written for %n people, not encrypted. When they are sent, note that.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{day}, %n time(s)</source>
        <translation>
            <numerusform>{day}, once</numerusform>
            <numerusform>{day}, %n times</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message numerus="yes">
        <source>after %n minute(s)</source>
        <translation>
            <numerusform>after %n minute</numerusform>
            <numerusform>after %n minutes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Tally</name>
    <message numerus="yes">
        <source>%n consent(s)</source>
        <translation>
            <numerusform>%n consent</numerusform>
            <numerusform>%n consents</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n covered</source>
        <translation>
            <numerusform>%n covered</numerusform>
            <numerusform>%n covered</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n face(s)</source>
        <translation>
            <numerusform>%n face</numerusform>
            <numerusform>%n faces</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more area(s) covered</source>
        <translation>
            <numerusform>%n more area covered</numerusform>
            <numerusform>%n more areas covered</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s)</source>
        <translation>
            <numerusform>%n photo</numerusform>
            <numerusform>%n photos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) held back</source>
        <translation>
            <numerusform>%n photo held back</numerusform>
            <numerusform>%n photos held back</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) left out</source>
        <translation>
            <numerusform>%n photo left out</numerusform>
            <numerusform>%n photos left out</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>UpkeepDesk</name>
    <message numerus="yes">
        <source>%n person(s) written, not encrypted: delete the table when it has served.</source>
        <translation>
            <numerusform>%n person written, not encrypted: delete the table when it has served.</numerusform>
            <numerusform>%n people written, not encrypted: delete the table when it has served.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reference picture(s) removed.</source>
        <translation>
            <numerusform>%n reference picture removed.</numerusform>
            <numerusform>%n reference pictures removed.</numerusform>
        </translation>
    </message>
</context>
</TS>
