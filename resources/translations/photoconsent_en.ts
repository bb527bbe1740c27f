<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
<context>
    <name>DraftOffers</name>
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
</context>
<context>
    <name>MainWindow</name>
    <message numerus="yes">
        <source>%n file(s) are no photos and are left alone.</source>
        <translation>
            <numerusform>%n file is no photo and is left alone.</numerusform>
            <numerusform>%n files are no photos and are left alone.</numerusform>
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
    <name>OutcomePanel</name>
    <message numerus="yes">
        <source>%n cop(ies) made and checked.</source>
        <translation>
            <numerusform>%n copy made and checked.</numerusform>
            <numerusform>%n copies made and checked.</numerusform>
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
    <name>PreparePanel</name>
    <message numerus="yes">
        <source>%n photo(s) held back.</source>
        <translation>
            <numerusform>%n photo held back.</numerusform>
            <numerusform>%n photos held back.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) not looked at: no detector finds every face.</source>
        <translation>
            <numerusform>%n photo not looked at: no detector finds every face.</numerusform>
            <numerusform>%n photos not looked at: no detector finds every face.</numerusform>
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
        <source>Searching: %n photo(s) left</source>
        <translation>
            <numerusform>Searching: %n photo left</numerusform>
            <numerusform>Searching: %n photos left</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RegisterPage</name>
    <message numerus="yes">
        <source>%n person(s) imported.</source>
        <translation>
            <numerusform>%n person imported.</numerusform>
            <numerusform>%n persons imported.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n published cop(ies) must come down: see Published.</source>
        <translation>
            <numerusform>%n published copy must come down: see Published.</numerusform>
            <numerusform>%n published copies must come down: see Published.</numerusform>
        </translation>
    </message>
</context>
</TS>
