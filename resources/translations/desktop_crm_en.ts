<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US">
<context>
    <name>ActivityCommands</name>
    <message numerus="yes">
        <source>For whom are %n activity(s) from now on?</source>
        <translation>
            <numerusform>For whom is %n activity from now on?</numerusform>
            <numerusform>For whom are %n activities from now on?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ActivityLine</name>
    <message numerus="yes">
        <source>%1 and %Ln more</source>
        <translation>
            <numerusform>%1 and %Ln more</numerusform>
            <numerusform>%1 and %Ln more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AlarmButton</name>
    <message numerus="yes">
        <source>%n alarm(s) ringing</source>
        <translation>
            <numerusform>%n alarm ringing</numerusform>
            <numerusform>%n alarms ringing</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Alarms</name>
    <message numerus="yes">
        <source>%Ln time(s) since %1</source>
        <translation>
            <numerusform>%Ln time since %1</numerusform>
            <numerusform>%Ln times since %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln alarm(s)</source>
        <translation>
            <numerusform>%Ln alarm</numerusform>
            <numerusform>%Ln alarms</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %Ln more</source>
        <translation>
            <numerusform>%1 and %Ln more</numerusform>
            <numerusform>%1 and %Ln more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Cadence</name>
    <message numerus="yes">
        <source>Every %Ln day(s)</source>
        <translation>
            <numerusform>Every %Ln day</numerusform>
            <numerusform>Every %Ln days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CalendarExportDialog</name>
    <message numerus="yes">
        <source>The %Ln &amp;activities that are selected</source>
        <translation>
            <numerusform>The %Ln &amp;activity that is selected</numerusform>
            <numerusform>The %Ln &amp;activities that are selected</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CalendarFileCommands</name>
    <message numerus="yes">
        <source>Exported %Ln activities to %1.</source>
        <translation>
            <numerusform>Exported %Ln activity to %1.</numerusform>
            <numerusform>Exported %Ln activities to %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CalendarHeader</name>
    <message numerus="yes">
        <source>%Ln days</source>
        <translation>
            <numerusform>%Ln day</numerusform>
            <numerusform>%Ln days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CalendarImportDialog</name>
    <message numerus="yes">
        <source>%Ln entries read</source>
        <translation>
            <numerusform>%Ln entry read</numerusform>
            <numerusform>%Ln entries read</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Update the %Ln activities that have changed</source>
        <translation>
            <numerusform>&amp;Update the %Ln activity that has changed</numerusform>
            <numerusform>&amp;Update the %Ln activities that have changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Imported %Ln activities.</source>
        <translation>
            <numerusform>Imported %Ln activity.</numerusform>
            <numerusform>Imported %Ln activities.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Updated %Ln activities.</source>
        <translation>
            <numerusform>Updated %Ln activity.</numerusform>
            <numerusform>Updated %Ln activities.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries were here already.</source>
        <translation>
            <numerusform>%Ln entry was here already.</numerusform>
            <numerusform>%Ln entries were here already.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln places could not be taken as they stand.</source>
        <translation>
            <numerusform>%Ln place could not be taken as it stands.</numerusform>
            <numerusform>%Ln places could not be taken as they stand.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Update %Ln activities</source>
        <translation>
            <numerusform>&amp;Update %Ln activity</numerusform>
            <numerusform>&amp;Update %Ln activities</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Import %Ln activities</source>
        <translation>
            <numerusform>&amp;Import %Ln activity</numerusform>
            <numerusform>&amp;Import %Ln activities</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CalendarItem</name>
    <message numerus="yes">
        <source>+%Ln more</source>
        <translation>
            <numerusform>+%Ln more</numerusform>
            <numerusform>+%Ln more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CalendarPlan</name>
    <message numerus="yes">
        <source>%1 and %Ln others</source>
        <translation>
            <numerusform>%1 and %Ln other</numerusform>
            <numerusform>%1 and %Ln others</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln further dates became activities of their own.</source>
        <translation>
            <numerusform>%Ln further date became an activity of its own.</numerusform>
            <numerusform>%Ln further dates became activities of their own.</numerusform>
        </translation>
    </message>
</context>
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
    <name>CatchUpView</name>
    <message numerus="yes">
        <source>%Ln left as it was.</source>
        <translation>
            <numerusform>%Ln left as it was.</numerusform>
            <numerusform>%Ln left as it was.</numerusform>
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
    <name>DatesCard</name>
    <message numerus="yes">
        <source>%Ln year(s)</source>
        <comment>since a date</comment>
        <translation>
            <numerusform>%Ln year</numerusform>
            <numerusform>%Ln years</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DayPrinting</name>
    <message numerus="yes">
        <source>%n page(s) sent to the printer.</source>
        <translation>
            <numerusform>%n page sent to the printer.</numerusform>
            <numerusform>%n pages sent to the printer.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DaySheet</name>
    <message numerus="yes">
        <source>%Ln year(s)</source>
        <comment>since a date</comment>
        <translation>
            <numerusform>%Ln year</numerusform>
            <numerusform>%Ln years</numerusform>
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
    <name>FollowUpCard</name>
    <message numerus="yes">
        <source>%Ln overdue</source>
        <translation>
            <numerusform>%Ln overdue</numerusform>
            <numerusform>%Ln overdue</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln overdue, %1 of them in the schedule</source>
        <translation>
            <numerusform>%Ln overdue, %1 of them in the schedule</numerusform>
            <numerusform>%Ln overdue, %1 of them in the schedule</numerusform>
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
    <name>KeepInTouchCard</name>
    <message numerus="yes">
        <source>never reached · goal %Ln</source>
        <comment>days</comment>
        <translation>
            <numerusform>never reached · goal %Ln</numerusform>
            <numerusform>never reached · goal %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s)</source>
        <comment>since the last touch</comment>
        <translation>
            <numerusform>%Ln day</numerusform>
            <numerusform>%Ln days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>KeepInTouchCommands</name>
    <message numerus="yes">
        <source>%n contact(s)</source>
        <translation>
            <numerusform>%n contact</numerusform>
            <numerusform>%n contacts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;As the tag %1 says: every %Ln day(s)</source>
        <translation>
            <numerusform>&amp;As the tag %1 says: every %Ln day</numerusform>
            <numerusform>&amp;As the tag %1 says: every %Ln days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;As the group %1 says: every %Ln day(s)</source>
        <translation>
            <numerusform>&amp;As the group %1 says: every %Ln day</numerusform>
            <numerusform>&amp;As the group %1 says: every %Ln days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>KeepInTouchDialog</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
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
    <message numerus="yes">
        <source>Planned %Ln activities</source>
        <translation>
            <numerusform>Planned %Ln activity</numerusform>
            <numerusform>Planned %Ln activities</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Changed %Ln activities</source>
        <translation>
            <numerusform>Changed %Ln activity</numerusform>
            <numerusform>Changed %Ln activities</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Moved %Ln activities</source>
        <translation>
            <numerusform>Moved %Ln activity</numerusform>
            <numerusform>Moved %Ln activities</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Erased %Ln activities</source>
        <translation>
            <numerusform>Erased %Ln activity</numerusform>
            <numerusform>Erased %Ln activities</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Gave %Ln activities to %1</source>
        <translation>
            <numerusform>Gave %Ln activity to %1</numerusform>
            <numerusform>Gave %Ln activities to %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Completed %Ln activities</source>
        <translation>
            <numerusform>Completed %Ln activity</numerusform>
            <numerusform>Completed %Ln activities</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln activities are not done any more</source>
        <translation>
            <numerusform>%Ln activity is not done any more</numerusform>
            <numerusform>%Ln activities are not done any more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Recorded %Ln activities</source>
        <translation>
            <numerusform>Recorded %Ln activity</numerusform>
            <numerusform>Recorded %Ln activities</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Imported %Ln activities from %1</source>
        <translation>
            <numerusform>Imported %Ln activity from %1</numerusform>
            <numerusform>Imported %Ln activities from %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Applied the series %1 to %Ln contacts</source>
        <translation>
            <numerusform>Applied the series %1 to %Ln contact</numerusform>
            <numerusform>Applied the series %1 to %Ln contacts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Left %Ln contacts in peace for a while</source>
        <translation>
            <numerusform>Left %Ln contact in peace for a while</numerusform>
            <numerusform>Left %Ln contacts in peace for a while</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NoNextCard</name>
    <message numerus="yes">
        <source>%Ln contact(s) with nothing planned</source>
        <translation>
            <numerusform>%Ln contact with nothing planned</numerusform>
            <numerusform>%Ln contacts with nothing planned</numerusform>
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
    <name>Rail</name>
    <message numerus="yes">
        <source>%Ln overdue</source>
        <translation>
            <numerusform>%Ln overdue</numerusform>
            <numerusform>%Ln overdue</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Recurrence</name>
    <message numerus="yes">
        <source>%1, %Ln time(s) in all</source>
        <translation>
            <numerusform>%1, %Ln time in all</numerusform>
            <numerusform>%1, %Ln times in all</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Every %Ln day(s)</source>
        <translation>
            <numerusform>Every %Ln day</numerusform>
            <numerusform>Every %Ln days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Every %Ln week(s) on %1</source>
        <translation>
            <numerusform>Every %Ln week on %1</numerusform>
            <numerusform>Every %Ln weeks on %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Every %Ln month(s) on %1</source>
        <translation>
            <numerusform>Every %Ln month on %1</numerusform>
            <numerusform>Every %Ln months on %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Every %Ln year(s) on %1</source>
        <translation>
            <numerusform>Every %Ln year on %1</numerusform>
            <numerusform>Every %Ln years on %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s) after the last one is done</source>
        <translation>
            <numerusform>%Ln day after the last one is done</numerusform>
            <numerusform>%Ln days after the last one is done</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln week(s) after the last one is done</source>
        <translation>
            <numerusform>%Ln week after the last one is done</numerusform>
            <numerusform>%Ln weeks after the last one is done</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln month(s) after the last one is done</source>
        <translation>
            <numerusform>%Ln month after the last one is done</numerusform>
            <numerusform>%Ln months after the last one is done</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln year(s) after the last one is done</source>
        <translation>
            <numerusform>%Ln year after the last one is done</numerusform>
            <numerusform>%Ln years after the last one is done</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RecurrenceEditor</name>
    <message numerus="yes">
        <source>day(s)</source>
        <comment>a unit after its number</comment>
        <translation>
            <numerusform>day</numerusform>
            <numerusform>days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>week(s)</source>
        <comment>a unit after its number</comment>
        <translation>
            <numerusform>week</numerusform>
            <numerusform>weeks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>month(s)</source>
        <comment>a unit after its number</comment>
        <translation>
            <numerusform>month</numerusform>
            <numerusform>months</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>year(s)</source>
        <comment>a unit after its number</comment>
        <translation>
            <numerusform>year</numerusform>
            <numerusform>years</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReschedulePopup</name>
    <message numerus="yes">
        <source>Move %Ln activities to:</source>
        <translation>
            <numerusform>Move %Ln activity to:</numerusform>
            <numerusform>Move %Ln activities to:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RowsCard</name>
    <message numerus="yes">
        <source>Show %Ln more</source>
        <translation>
            <numerusform>Show %Ln more</numerusform>
            <numerusform>Show %Ln more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>and %Ln more</numerusform>
            <numerusform>and %Ln more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Search</name>
    <message numerus="yes">
        <source>List %Ln contact(s): %1</source>
        <translation>
            <numerusform>List %Ln contact: %1</numerusform>
            <numerusform>List %Ln contacts: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show all %Ln in the list</source>
        <translation>
            <numerusform>Show all %Ln in the list</numerusform>
            <numerusform>Show all %Ln in the list</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>not reached for %Ln day(s)</source>
        <translation>
            <numerusform>not reached for %Ln day</numerusform>
            <numerusform>not reached for %Ln days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>reached within %Ln day(s)</source>
        <translation>
            <numerusform>reached within %Ln day</numerusform>
            <numerusform>reached within %Ln days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Series</name>
    <message numerus="yes">
        <source>%Ln day(s) after</source>
        <translation>
            <numerusform>%Ln day after</numerusform>
            <numerusform>%Ln days after</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln week(s) after</source>
        <translation>
            <numerusform>%Ln week after</numerusform>
            <numerusform>%Ln weeks after</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln month(s) after</source>
        <translation>
            <numerusform>%Ln month after</numerusform>
            <numerusform>%Ln months after</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s) before</source>
        <translation>
            <numerusform>%Ln day before</numerusform>
            <numerusform>%Ln days before</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln week(s) before</source>
        <translation>
            <numerusform>%Ln week before</numerusform>
            <numerusform>%Ln weeks before</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln month(s) before</source>
        <translation>
            <numerusform>%Ln month before</numerusform>
            <numerusform>%Ln months before</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SeriesCommands</name>
    <message numerus="yes">
        <source>For %n contact(s)</source>
        <translation>
            <numerusform>For %n contact</numerusform>
            <numerusform>For %n contacts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Move the rest of %1 too (%Ln step(s))</source>
        <translation>
            <numerusform>Move the rest of %1 too (%Ln step)</numerusform>
            <numerusform>Move the rest of %1 too (%Ln steps)</numerusform>
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
    <name>TallyPage</name>
    <message numerus="yes">
        <source>%Ln call(s) logged</source>
        <translation>
            <numerusform>%Ln call logged</numerusform>
            <numerusform>%Ln calls logged</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln contact(s) skipped</source>
        <translation>
            <numerusform>%Ln contact skipped</numerusform>
            <numerusform>%Ln contacts skipped</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln contact(s) not called</source>
        <translation>
            <numerusform>%Ln contact not called</numerusform>
            <numerusform>%Ln contacts not called</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TodayHeader</name>
    <message numerus="yes">
        <source>%Ln appointment(s)</source>
        <translation>
            <numerusform>%Ln appointment</numerusform>
            <numerusform>%Ln appointments</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln to do</source>
        <translation>
            <numerusform>%Ln to do</numerusform>
            <numerusform>%Ln to do</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln overdue</source>
        <translation>
            <numerusform>%Ln overdue</numerusform>
            <numerusform>%Ln overdue</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message numerus="yes">
        <source>%1: %Ln alarm(s)</source>
        <translation>
            <numerusform>%1: %Ln alarm</numerusform>
            <numerusform>%1: %Ln alarms</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>When</name>
    <message numerus="yes">
        <source>%Ln day(s)</source>
        <comment>since then</comment>
        <translation>
            <numerusform>%Ln day</numerusform>
            <numerusform>%Ln days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s)</source>
        <comment>a length</comment>
        <translation>
            <numerusform>%Ln day</numerusform>
            <numerusform>%Ln days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln week(s) before</source>
        <translation>
            <numerusform>%Ln week before</numerusform>
            <numerusform>%Ln weeks before</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s) before</source>
        <translation>
            <numerusform>%Ln day before</numerusform>
            <numerusform>%Ln days before</numerusform>
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
