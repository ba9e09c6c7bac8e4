<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US">
<context>
    <name>CardView</name>
    <message numerus="yes">
        <source>… and %Ln more character(s)</source>
        <translation>
            <numerusform>… and %Ln more character</numerusform>
            <numerusform>… and %Ln more characters</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CheckCard</name>
    <message numerus="yes">
        <source>%n more…</source>
        <translation>
            <numerusform>%n more…</numerusform>
            <numerusform>%n more…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CheckPanel</name>
    <message numerus="yes">
        <source>%n labels leave a line out</source>
        <translation>
            <numerusform>%n label leaves a line out</numerusform>
            <numerusform>%n labels leave a line out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n labels break a line in two</source>
        <translation>
            <numerusform>%n label breaks a line in two</numerusform>
            <numerusform>%n labels break a line in two</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people skipped</source>
        <translation>
            <numerusform>%n person skipped</numerusform>
            <numerusform>%n people skipped</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n labels made to fit, down to %1 pt</source>
        <translation>
            <numerusform>%n label made to fit, down to %1 pt</numerusform>
            <numerusform>%n labels made to fit, down to %1 pt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them below 8 pt are hard to read.</source>
        <translation>
            <numerusform>%n of them below 8 pt is hard to read.</numerusform>
            <numerusform>%n of them below 8 pt are hard to read.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n labels</source>
        <translation>
            <numerusform>%n label</numerusform>
            <numerusform>%n labels</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ContactCommands</name>
    <message numerus="yes">
        <source>Tag for %n contact(s)</source>
        <translation>
            <numerusform>Tag for %n contact</numerusform>
            <numerusform>Tag for %n contacts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Group for %n contact(s)</source>
        <translation>
            <numerusform>Group for %n contact</numerusform>
            <numerusform>Group for %n contacts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DateTexts</name>
    <message numerus="yes">
        <source>in %n days</source>
        <translation>
            <numerusform>in %n day</numerusform>
            <numerusform>in %n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FileCommands</name>
    <message numerus="yes">
        <source>Export %Ln deleted contact(s) as vCard</source>
        <translation>
            <numerusform>Export %Ln deleted contact as vCard</numerusform>
            <numerusform>Export %Ln deleted contacts as vCard</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Export %Ln contact(s) as vCard</source>
        <translation>
            <numerusform>Export %Ln contact as vCard</numerusform>
            <numerusform>Export %Ln contacts as vCard</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Exported %Ln contact(s) to %1.</source>
        <translation>
            <numerusform>Exported %Ln contact to %1.</numerusform>
            <numerusform>Exported %Ln contacts to %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The file is sound: %Ln contact(s).</source>
        <translation>
            <numerusform>The file is sound: %Ln contact.</numerusform>
            <numerusform>The file is sound: %Ln contacts.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message numerus="yes">
        <source>Imported %Ln contact(s).</source>
        <translation>
            <numerusform>Imported %Ln contact.</numerusform>
            <numerusform>Imported %Ln contacts.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Brought in %Ln group(s).</source>
        <translation>
            <numerusform>Brought in %Ln group.</numerusform>
            <numerusform>Brought in %Ln groups.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln card(s) were here already.</source>
        <translation>
            <numerusform>%Ln card were here already.</numerusform>
            <numerusform>%Ln cards were here already.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln place(s) could not be read.</source>
        <translation>
            <numerusform>%Ln place could not be read.</numerusform>
            <numerusform>%Ln places could not be read.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Comes in with %Ln group(s): %1</source>
        <translation>
            <numerusform>Comes in with %Ln group: %1</numerusform>
            <numerusform>Comes in with %Ln groups: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Bring in %Ln group(s)</source>
        <translation>
            <numerusform>&amp;Bring in %Ln group</numerusform>
            <numerusform>&amp;Bring in %Ln groups</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Import %Ln contact(s)</source>
        <translation>
            <numerusform>&amp;Import %Ln contact</numerusform>
            <numerusform>&amp;Import %Ln contacts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportPlan</name>
    <message numerus="yes">
        <source>%1 and %Ln other file(s)</source>
        <translation>
            <numerusform>%1 and %Ln other file</numerusform>
            <numerusform>%1 and %Ln other files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Joined %Ln broken line(s), from line %1.</source>
        <translation>
            <numerusform>Joined %Ln broken line, from line %1.</numerusform>
            <numerusform>Joined %Ln broken lines, from line %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Left out %Ln remark(s), from line %1.</source>
        <translation>
            <numerusform>Left out %Ln remark, from line %1.</numerusform>
            <numerusform>Left out %Ln remarks, from line %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Put %Ln malformed line(s) right, from line %1.</source>
        <translation>
            <numerusform>Put %Ln malformed line right, from line %1.</numerusform>
            <numerusform>Put %Ln malformed lines right, from line %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Kept %Ln line(s) that nobody understands, from line %1.</source>
        <translation>
            <numerusform>Kept %Ln line that nobody understands, from line %1.</numerusform>
            <numerusform>Kept %Ln lines that nobody understands, from line %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Guessed the letters of %Ln line(s), from line %1.</source>
        <translation>
            <numerusform>Guessed the letters of %Ln line, from line %1.</numerusform>
            <numerusform>Guessed the letters of %Ln lines, from line %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LabelsView</name>
    <message numerus="yes">
        <source>&amp;Print %n labels</source>
        <translation>
            <numerusform>&amp;Print %n label</numerusform>
            <numerusform>&amp;Print %n labels</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pages sent to the printer.</source>
        <translation>
            <numerusform>%n page sent to the printer.</numerusform>
            <numerusform>%n pages sent to the printer.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Messages</name>
    <message numerus="yes">
        <source>Not undone: %Ln record(s) were changed since, last by %1 on %2.</source>
        <translation>
            <numerusform>Not undone: %Ln record was changed since, by %1 on %2.</numerusform>
            <numerusform>Not undone: %Ln records were changed since, last by %1 on %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Deleted %Ln contact(s)</source>
        <translation>
            <numerusform>Deleted %Ln contact</numerusform>
            <numerusform>Deleted %Ln contacts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Restored %Ln contact(s) from the trash</source>
        <translation>
            <numerusform>Restored %Ln contact from the trash</numerusform>
            <numerusform>Restored %Ln contacts from the trash</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Deleted %Ln contact(s) for good</source>
        <translation>
            <numerusform>Deleted %Ln contact for good</numerusform>
            <numerusform>Deleted %Ln contacts for good</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Imported %Ln contact(s) from %1</source>
        <translation>
            <numerusform>Imported %Ln contact from %1</numerusform>
            <numerusform>Imported %Ln contacts from %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Tagged %Ln contact(s) with %1</source>
        <translation>
            <numerusform>Tagged %Ln contact with %1</numerusform>
            <numerusform>Tagged %Ln contacts with %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Took the tag %1 off %Ln contact(s)</source>
        <translation>
            <numerusform>Took the tag %1 off %Ln contact</numerusform>
            <numerusform>Took the tag %1 off %Ln contacts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Added %Ln contact(s) to %1</source>
        <translation>
            <numerusform>Added %Ln contact to %1</numerusform>
            <numerusform>Added %Ln contacts to %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Took %Ln contact(s) out of %1</source>
        <translation>
            <numerusform>Took %Ln contact out of %1</numerusform>
            <numerusform>Took %Ln contacts out of %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PlanHeader</name>
    <message numerus="yes">
        <source>%Ln card(s) read</source>
        <translation>
            <numerusform>%Ln card read</numerusform>
            <numerusform>%Ln cards read</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Search</name>
    <message numerus="yes">
        <source>Show all %Ln in the list</source>
        <translation>
            <numerusform>Show all %Ln in the list</numerusform>
            <numerusform>Show all %Ln in the list</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ShownFields</name>
    <message numerus="yes">
        <source>aged %n</source>
        <translation>
            <numerusform>aged %n</numerusform>
            <numerusform>aged %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message numerus="yes">
        <source>%Ln record(s)</source>
        <translation>
            <numerusform>%Ln record</numerusform>
            <numerusform>%Ln records</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StockSection</name>
    <message numerus="yes">
        <source>%1 · %n a sheet · %2 × %3 mm</source>
        <translation>
            <numerusform>%1 · %n a sheet · %2 × %3 mm</numerusform>
            <numerusform>%1 · %n a sheet · %2 × %3 mm</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WhoSection</name>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n people</numerusform>
        </translation>
    </message>
</context>
</TS>
