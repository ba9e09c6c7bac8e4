<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ur_PK">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About Desktop CRM</source>
        <translation>ڈیسک ٹاپ CRM کے بارے میں</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>ورژن %1</translation>
    </message>
    <message>
        <source>Remembers people for you, in one file that you own. MIT licence.</source>
        <translation>آپ کے لوگوں کو یاد رکھتا ہے، ایک فائل میں جو آپ کی اپنی ہے۔ ایم آئی ٹی لائسنس۔</translation>
    </message>
    <message>
        <source>Made with Qt for Python, SQLAlchemy, SQLite, ReportLab, HarfBuzz and Lucide icons.</source>
        <translation>یہ پروگرام Qt for Python، SQLAlchemy، SQLite، ReportLab، HarfBuzz اور Lucide کے نشانات سے بنا ہے۔</translation>
    </message>
</context>
<context>
    <name>ActivityCells</name>
    <message>
        <source>Overdue</source>
        <translation>تاخیر</translation>
    </message>
    <message>
        <source>next: %1</source>
        <translation>آئندہ: %1</translation>
    </message>
    <message>
        <source>last reached: %1</source>
        <translation>آخری رابطہ: %1</translation>
    </message>
</context>
<context>
    <name>ActivityChange</name>
    <message>
        <source>Kind</source>
        <translation>قسم</translation>
    </message>
    <message>
        <source>Regarding</source>
        <translation>بابت</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>تفصیل</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>جگہ</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>ترجیح</translation>
    </message>
    <message>
        <source>Private</source>
        <translation>نجی</translation>
    </message>
    <message>
        <source>For</source>
        <translation>کے لیے</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>دن</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>آخری دن</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>وقت</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>دورانیہ</translation>
    </message>
    <message>
        <source>Alarm</source>
        <translation>الارم</translation>
    </message>
    <message>
        <source>Repeats</source>
        <translation>دہرائی</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>نتیجہ</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>وقت لگا</translation>
    </message>
    <message>
        <source>by days</source>
        <translation>دن کے حساب سے</translation>
    </message>
    <message>
        <source>by weeks</source>
        <translation>ہفتے کے حساب سے</translation>
    </message>
    <message>
        <source>by months</source>
        <translation>مہینے کے حساب سے</translation>
    </message>
    <message>
        <source>by years</source>
        <translation>سال کے حساب سے</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ہاں</translation>
    </message>
    <message>
        <source>no</source>
        <translation>نہیں</translation>
    </message>
</context>
<context>
    <name>ActivityClash</name>
    <message>
        <source>Meanwhile %1 changed this to: %2. Yours is not saved.</source>
        <translation>اس دوران %1 نے اسے بدل کر یہ کر دیا: %2۔ آپ کی تبدیلی محفوظ نہیں ہوئی۔</translation>
    </message>
    <message>
        <source>Meanwhile this was changed to: %1. Yours is not saved.</source>
        <translation>اس دوران یہ بدل کر یہ ہو گیا: %1۔ آپ کی تبدیلی محفوظ نہیں ہوئی۔</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>کچھ نہیں</translation>
    </message>
    <message>
        <source>no date</source>
        <translation>کوئی تاریخ نہیں</translation>
    </message>
    <message>
        <source>not repeated</source>
        <translation>دہرایا نہیں جاتا</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>کوئی نہیں</translation>
    </message>
    <message>
        <source>private</source>
        <translation>نجی</translation>
    </message>
    <message>
        <source>not private</source>
        <translation>نجی نہیں</translation>
    </message>
    <message>
        <source>priority %1</source>
        <translation>ترجیح %1</translation>
    </message>
</context>
<context>
    <name>ActivityCommands</name>
    <message numerus="yes">
        <source>For whom are %n activity(s) from now on?</source>
        <translation>
            <numerusform>اب سے یہ %n سرگرمی کس کے لیے ہے؟</numerusform>
            <numerusform>اب سے یہ %n سرگرمیاں کس کے لیے ہیں؟</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ActivityDialog</name>
    <message>
        <source>What is wrong</source>
        <translation>کیا غلط ہے</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;محفوظ کریں</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Enter</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>منسوخ</translation>
    </message>
    <message>
        <source>Save it</source>
        <translation>محفوظ کریں</translation>
    </message>
    <message>
        <source>Forget it</source>
        <translation>جانے دیں</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>میرا رکھیں</translation>
    </message>
    <message>
        <source>Take theirs</source>
        <translation>ان کا لیں</translation>
    </message>
    <message>
        <source>Only this one</source>
        <translation>صرف یہی</translation>
    </message>
    <message>
        <source>This and all that follow</source>
        <translation>یہ اور بعد کی سب</translation>
    </message>
    <message>
        <source>All of them</source>
        <translation>سب کی سب</translation>
    </message>
    <message>
        <source>Schedule: %1</source>
        <translation>منصوبہ: %1</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>منصوبہ</translation>
    </message>
    <message>
        <source>This is not saved yet. Esc once more forgets it.</source>
        <translation>یہ ابھی محفوظ نہیں ہوا۔ Esc دوبارہ دبانے سے چھوٹ جائے گا۔</translation>
    </message>
    <message>
        <source>This activity is repeated. What is changed?</source>
        <translation>یہ سرگرمی دہرائی جاتی ہے۔ کیا بدلا جائے؟</translation>
    </message>
</context>
<context>
    <name>ActivityForm</name>
    <message>
        <source>Kind</source>
        <translation>قسم</translation>
    </message>
    <message>
        <source>Regarding</source>
        <translation>بابت</translation>
    </message>
    <message>
        <source>One for each contact</source>
        <translation>ہر رابطے کے لیے الگ</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>ترجیح</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>کس کے لیے</translation>
    </message>
    <message>
        <source>Pri&amp;vate: only I see it</source>
        <translation>&amp;نجی: صرف میں دیکھوں</translation>
    </message>
    <message>
        <source>More…</source>
        <translation>مزید…</translation>
    </message>
    <message>
        <source>&amp;Regarding:</source>
        <translation>&amp;بابت:</translation>
    </message>
    <message>
        <source>&amp;With:</source>
        <translation>کس کے &amp;ساتھ:</translation>
    </message>
    <message>
        <source>W&amp;hen:</source>
        <translation>&amp;کب:</translation>
    </message>
    <message>
        <source>&amp;Alarm:</source>
        <translation>&amp;الارم:</translation>
    </message>
    <message>
        <source>Re&amp;peat:</source>
        <translation>&amp;دہرائیں:</translation>
    </message>
    <message>
        <source>Priority:</source>
        <translation>ترجیح:</translation>
    </message>
    <message>
        <source>Pla&amp;ce:</source>
        <translation>&amp;جگہ:</translation>
    </message>
    <message>
        <source>&amp;For:</source>
        <translation>کس کے &amp;لیے:</translation>
    </message>
    <message>
        <source>&amp;Details:</source>
        <translation>&amp;تفصیل:</translation>
    </message>
    <message>
        <source>Less</source>
        <translation>کم</translation>
    </message>
</context>
<context>
    <name>ActivityLine</name>
    <message numerus="yes">
        <source>%1 and %Ln more</source>
        <translation>
            <numerusform>%1 اور %Ln مزید</numerusform>
            <numerusform>%1 اور %Ln مزید</numerusform>
        </translation>
    </message>
    <message>
        <source>done</source>
        <translation>مکمل</translation>
    </message>
    <message>
        <source>done %1</source>
        <translation>%1 کو مکمل</translation>
    </message>
    <message>
        <source>overdue</source>
        <translation>وقت گزر گیا</translation>
    </message>
</context>
<context>
    <name>AddLinks</name>
    <message>
        <source>+ Group</source>
        <translation>+ گروپ</translation>
    </message>
    <message>
        <source>Add to a group</source>
        <translation>گروپ میں شامل کریں</translation>
    </message>
    <message>
        <source>More…</source>
        <translation>مزید…</translation>
    </message>
    <message>
        <source>More fields to add</source>
        <translation>شامل کرنے کے لیے مزید خانے</translation>
    </message>
    <message>
        <source>Add: %1</source>
        <translation>شامل کریں: %1</translation>
    </message>
    <message>
        <source>Less</source>
        <translation>کم</translation>
    </message>
    <message>
        <source>Job title</source>
        <translation>عہدہ</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>کمپنی</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>فون</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>ای میل</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>پتہ</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>تاریخ</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>لنک</translation>
    </message>
    <message>
        <source>Chat</source>
        <translation>چیٹ</translation>
    </message>
    <message>
        <source>Social network</source>
        <translation>سماجی نیٹ ورک</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>شعبہ</translation>
    </message>
</context>
<context>
    <name>AddressEditor</name>
    <message>
        <source>Preferred for letters</source>
        <translation>خطوط کے لیے ترجیحی</translation>
    </message>
    <message>
        <source>Print it in another way…</source>
        <translation>کسی اور طرح چھاپیں…</translation>
    </message>
    <message>
        <source>Building, floor</source>
        <translation>عمارت، منزل</translation>
    </message>
    <message>
        <source>P.O. box</source>
        <translation>پوسٹ بکس</translation>
    </message>
    <message>
        <source>District</source>
        <translation>ضلع</translation>
    </message>
    <message>
        <source>City</source>
        <translation>شہر</translation>
    </message>
    <message>
        <source>Region, state</source>
        <translation>علاقہ، صوبہ</translation>
    </message>
    <message>
        <source>Postcode</source>
        <translation>پوسٹ کوڈ</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>ملک</translation>
    </message>
    <message>
        <source>Street</source>
        <translation>گلی</translation>
    </message>
    <message>
        <source>Printed as</source>
        <translation>چھپائی کی صورت</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>لیبل</translation>
    </message>
</context>
<context>
    <name>AgendaList</name>
    <message>
        <source>Agenda</source>
        <translation>ایجنڈا</translation>
    </message>
    <message>
        <source>Nothing is planned on these days.</source>
        <translation>ان دنوں کچھ طے نہیں۔</translation>
    </message>
</context>
<context>
    <name>AlarmButton</name>
    <message numerus="yes">
        <source>%n alarm(s) ringing</source>
        <translation>
            <numerusform>%n الارم بج رہا ہے</numerusform>
            <numerusform>%n الارم بج رہے ہیں</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AlarmButtons</name>
    <message>
        <source>Done</source>
        <translation>مکمل</translation>
    </message>
    <message>
        <source>Reschedule…</source>
        <translation>نیا وقت…</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>کھولیں</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>بند کریں</translation>
    </message>
</context>
<context>
    <name>AlarmList</name>
    <message>
        <source>Alarms</source>
        <translation>الارم</translation>
    </message>
</context>
<context>
    <name>AlarmWindow</name>
    <message>
        <source>Alarms</source>
        <translation>الارم</translation>
    </message>
    <message>
        <source>Nothing rings</source>
        <translation>کوئی الارم نہیں بج رہا</translation>
    </message>
</context>
<context>
    <name>Alarms</name>
    <message numerus="yes">
        <source>%Ln time(s) since %1</source>
        <translation>
            <numerusform>%1 سے %Ln بار</numerusform>
            <numerusform>%1 سے %Ln بار</numerusform>
        </translation>
    </message>
    <message>
        <source>now</source>
        <translation>ابھی</translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>%1 میں</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <translation>%1 پہلے</translation>
    </message>
    <message numerus="yes">
        <source>%Ln alarm(s)</source>
        <translation>
            <numerusform>%Ln الارم</numerusform>
            <numerusform>%Ln الارم</numerusform>
        </translation>
    </message>
    <message>
        <source>the oldest from %1</source>
        <translation>سب سے پرانا %1 کا</translation>
    </message>
    <message>
        <source>The next alarm: %1</source>
        <translation>اگلا الارم: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a kind and what it is about</comment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %Ln more</source>
        <translation>
            <numerusform>%1 اور %Ln مزید</numerusform>
            <numerusform>%1 اور %Ln مزید</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ApplySeriesDialog</name>
    <message>
        <source>Apply a series</source>
        <translation>سلسلہ لگائیں</translation>
    </message>
    <message>
        <source>What will be planned</source>
        <translation>کیا طے ہو گا</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>کیا غلط ہے</translation>
    </message>
    <message>
        <source>&amp;Edit the series…</source>
        <translation>سلسلہ &amp;بدلیں…</translation>
    </message>
    <message>
        <source>&amp;Plan it</source>
        <translation>&amp;طے کریں</translation>
    </message>
    <message>
        <source>&amp;Series:</source>
        <translation>&amp;سلسلہ:</translation>
    </message>
    <message>
        <source>&amp;Day it counts from:</source>
        <translation>گنتی کا &amp;دن:</translation>
    </message>
    <message>
        <source>%1 (has passed)</source>
        <translation>%1 (گزر چکا)</translation>
    </message>
    <message>
        <source>Type the day it counts from.</source>
        <translation>گنتی کا دن لکھیں۔</translation>
    </message>
</context>
<context>
    <name>BigNumber</name>
    <message>
        <source>ext. %1</source>
        <translation>ایکسٹ %1</translation>
    </message>
    <message>
        <source>Call %1: %2</source>
        <translation>%1 کو کال کریں: %2</translation>
    </message>
</context>
<context>
    <name>Cadence</name>
    <message numerus="yes">
        <source>Every %Ln day(s)</source>
        <translation>
            <numerusform>ہر %Ln دن</numerusform>
            <numerusform>ہر %Ln دن</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, in peace until %2</source>
        <translation>%1، %2 تک چھوڑا ہوا</translation>
    </message>
    <message>
        <source>%1, not reached yet</source>
        <translation>%1، ابھی بات نہیں ہوئی</translation>
    </message>
    <message>
        <source>%1, due since %2</source>
        <translation>%1، %2 سے واجب</translation>
    </message>
    <message>
        <source>%1, next %2</source>
        <translation>%1، آئندہ %2</translation>
    </message>
</context>
<context>
    <name>Calendar</name>
    <message>
        <source>You</source>
        <translation>آپ</translation>
    </message>
</context>
<context>
    <name>CalendarEdits</name>
    <message>
        <source>This one</source>
        <translation>یہی</translation>
    </message>
    <message>
        <source>This and all later ones</source>
        <translation>یہ اور بعد کی سب</translation>
    </message>
    <message>
        <source>All</source>
        <translation>سب</translation>
    </message>
    <message>
        <source>Which ones are moved?</source>
        <translation>کون سی منتقل کی جائیں؟</translation>
    </message>
</context>
<context>
    <name>CalendarExportDialog</name>
    <message>
        <source>Export as iCalendar</source>
        <translation>iCalendar کے طور پر برآمد</translation>
    </message>
    <message>
        <source>What is &amp;on these days:</source>
        <translation>جو ان &amp;دنوں میں ہے:</translation>
    </message>
    <message>
        <source>&amp;Everything, with all that is done</source>
        <translation>&amp;سب کچھ، مکمل شدہ سمیت</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>کیا غلط ہے</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>منسوخ</translation>
    </message>
    <message>
        <source>&amp;Choose a file…</source>
        <translation>&amp;فائل چنیں…</translation>
    </message>
    <message>
        <source>What is written into the file?</source>
        <translation>فائل میں کیا لکھا جائے؟</translation>
    </message>
    <message>
        <source>&amp;From:</source>
        <translation>&amp;سے:</translation>
    </message>
    <message>
        <source>&amp;To:</source>
        <translation>&amp;تک:</translation>
    </message>
    <message>
        <source>The &amp;activity that is selected: %1</source>
        <translation>منتخب &amp;سرگرمی: %1</translation>
    </message>
    <message numerus="yes">
        <source>The %Ln &amp;activities that are selected</source>
        <translation>
            <numerusform>منتخب %Ln &amp;سرگرمی</numerusform>
            <numerusform>منتخب %Ln &amp;سرگرمیاں</numerusform>
        </translation>
    </message>
    <message>
        <source>The last day is before the first.</source>
        <translation>آخری دن پہلے دن سے پہلے ہے۔</translation>
    </message>
    <message>
        <source>Fill in this day, or choose everything.</source>
        <translation>یہ دن لکھیں یا سب کچھ چنیں۔</translation>
    </message>
</context>
<context>
    <name>CalendarFileCommands</name>
    <message>
        <source>Calendars (*.ics *.ical);;All files (*)</source>
        <translation>کیلنڈر (*.ics *.ical);;تمام فائلیں (*)</translation>
    </message>
    <message>
        <source>Import a calendar</source>
        <translation>کیلنڈر درآمد کریں</translation>
    </message>
    <message>
        <source>iCalendar (*.ics)</source>
        <translation>iCalendar (*.ics)</translation>
    </message>
    <message>
        <source>Exporting…</source>
        <translation>برآمد ہو رہا ہے…</translation>
    </message>
    <message numerus="yes">
        <source>Exported %Ln activities to %1.</source>
        <translation>
            <numerusform>%Ln سرگرمی %1 میں برآمد ہوئی۔</numerusform>
            <numerusform>%Ln سرگرمیاں %1 میں برآمد ہوئیں۔</numerusform>
        </translation>
    </message>
    <message>
        <source>There was no activity to export; %1 is a calendar without any.</source>
        <translation>برآمد کے لیے کوئی سرگرمی نہ تھی؛ %1 خالی کیلنڈر ہے۔</translation>
    </message>
</context>
<context>
    <name>CalendarHeader</name>
    <message>
        <source>Earlier</source>
        <translation>پہلے</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>آج</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>بعد میں</translation>
    </message>
    <message>
        <source>Choose how many days</source>
        <translation>دنوں کی تعداد چنیں</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>چھانٹیں</translation>
    </message>
    <message>
        <source>Show only some kinds, priorities or states</source>
        <translation>صرف کچھ قسمیں، ترجیحات یا حالتیں دکھائیں</translation>
    </message>
    <message>
        <source>Small month and date</source>
        <translation>چھوٹا مہینہ اور تاریخ</translation>
    </message>
    <message numerus="yes">
        <source>%Ln days</source>
        <translation>
            <numerusform>%Ln دن</numerusform>
            <numerusform>%Ln دن</numerusform>
        </translation>
    </message>
    <message>
        <source>Day</source>
        <translation>دن</translation>
    </message>
    <message>
        <source>Work week</source>
        <translation>کام کا ہفتہ</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>ہفتہ وار</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>مہینہ</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>ایجنڈا</translation>
    </message>
</context>
<context>
    <name>CalendarImportDialog</name>
    <message>
        <source>Import a calendar</source>
        <translation>کیلنڈر درآمد کریں</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>اندراجات</translation>
    </message>
    <message>
        <source>Reading the calendar…</source>
        <translation>کیلنڈر پڑھا جا رہا ہے…</translation>
    </message>
    <message>
        <source>Reading a calendar…</source>
        <translation>کیلنڈر پڑھا جا رہا ہے…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries read</source>
        <translation>
            <numerusform>%Ln اندراج پڑھا گیا</numerusform>
            <numerusform>%Ln اندراجات پڑھے گئے</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Update the %Ln activities that have changed</source>
        <translation>
            <numerusform>جو %Ln سرگرمی بدل گئی اسے &amp;تازہ کریں</numerusform>
            <numerusform>جو %Ln سرگرمیاں بدل گئیں انہیں &amp;تازہ کریں</numerusform>
        </translation>
    </message>
    <message>
        <source>Importing a calendar…</source>
        <translation>کیلنڈر درآمد ہو رہا ہے…</translation>
    </message>
    <message numerus="yes">
        <source>Imported %Ln activities.</source>
        <translation>
            <numerusform>%Ln سرگرمی درآمد ہوئی۔</numerusform>
            <numerusform>%Ln سرگرمیاں درآمد ہوئیں۔</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Updated %Ln activities.</source>
        <translation>
            <numerusform>%Ln سرگرمی تازہ ہوئی۔</numerusform>
            <numerusform>%Ln سرگرمیاں تازہ ہوئیں۔</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries were here already.</source>
        <translation>
            <numerusform>%Ln اندراج پہلے سے موجود تھا۔</numerusform>
            <numerusform>%Ln اندراجات پہلے سے موجود تھے۔</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln places could not be taken as they stand.</source>
        <translation>
            <numerusform>%Ln مقام جوں کا توں نہیں لیا جا سکا۔</numerusform>
            <numerusform>%Ln مقامات جوں کے توں نہیں لیے جا سکے۔</numerusform>
        </translation>
    </message>
    <message>
        <source>There is nothing new in these files; some of it has changed.</source>
        <translation>ان فائلوں میں کچھ نیا نہیں؛ کچھ بدل گیا ہے۔</translation>
    </message>
    <message>
        <source>There is nothing new in these files.</source>
        <translation>ان فائلوں میں کچھ نیا نہیں۔</translation>
    </message>
    <message>
        <source>&amp;Import %1 and update %2</source>
        <translation>%1 &amp;درآمد اور %2 تازہ کریں</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Update %Ln activities</source>
        <translation>
            <numerusform>%Ln سرگرمی &amp;تازہ کریں</numerusform>
            <numerusform>%Ln سرگرمیاں &amp;تازہ کریں</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Import %Ln activities</source>
        <translation>
            <numerusform>%Ln سرگرمی &amp;درآمد کریں</numerusform>
            <numerusform>%Ln سرگرمیاں &amp;درآمد کریں</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CalendarItem</name>
    <message>
        <source>%1 %2</source>
        <comment>a kind of activity and a name</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>done</source>
        <translation>مکمل</translation>
    </message>
    <message>
        <source>overdue</source>
        <translation>وقت گزر گیا</translation>
    </message>
    <message>
        <source>repeats</source>
        <translation>دہرائی جاتی ہے</translation>
    </message>
    <message>
        <source>with an alarm</source>
        <translation>الارم کے ساتھ</translation>
    </message>
    <message>
        <source>private</source>
        <translation>نجی</translation>
    </message>
    <message>
        <source>priority %1</source>
        <translation>ترجیح %1</translation>
    </message>
    <message>
        <source>for %1</source>
        <translation>%1 کے لیے</translation>
    </message>
    <message numerus="yes">
        <source>+%Ln more</source>
        <translation>
            <numerusform>+%Ln مزید</numerusform>
            <numerusform>+%Ln مزید</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CalendarPage</name>
    <message>
        <source>As in your country (%1)</source>
        <translation>آپ کے ملک کے مطابق (%1)</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>کیا غلط ہے</translation>
    </message>
    <message>
        <source>No holidays</source>
        <translation>کوئی تعطیلات نہیں</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>اس کمپیوٹر پر</translation>
    </message>
    <message>
        <source>&amp;Weeks begin on:</source>
        <translation>&amp;ہفتہ شروع ہو:</translation>
    </message>
    <message>
        <source>Work &amp;begins at:</source>
        <translation>کام &amp;شروع:</translation>
    </message>
    <message>
        <source>Work &amp;ends at:</source>
        <translation>کام &amp;ختم:</translation>
    </message>
    <message>
        <source>Times are written as in your language and country: %1.</source>
        <translation>اوقات آپ کی زبان اور ملک کے مطابق لکھے جاتے ہیں: %1۔</translation>
    </message>
    <message>
        <source>This file</source>
        <translation>یہ فائل</translation>
    </message>
    <message>
        <source>Public &amp;holidays of:</source>
        <translation>سرکاری &amp;تعطیلات:</translation>
    </message>
    <message>
        <source>Work must end after it begins.</source>
        <translation>کام کا اختتام آغاز کے بعد ہونا چاہیے۔</translation>
    </message>
</context>
<context>
    <name>CalendarPane</name>
    <message>
        <source>Go to date</source>
        <translation>تاریخ پر جائیں</translation>
    </message>
</context>
<context>
    <name>CalendarPlan</name>
    <message>
        <source>New</source>
        <comment>an entry that will be imported</comment>
        <translation>نیا</translation>
    </message>
    <message>
        <source>Changed</source>
        <comment>an entry that is here and differs</comment>
        <translation>بدلا</translation>
    </message>
    <message>
        <source>Same</source>
        <comment>an entry that is here already</comment>
        <translation>وہی</translation>
    </message>
    <message>
        <source>Problem</source>
        <comment>a place that could not be taken as it is</comment>
        <translation>مسئلہ</translation>
    </message>
    <message>
        <source>Imported</source>
        <comment>an entry that was imported</comment>
        <translation>درآمد ہوا</translation>
    </message>
    <message>
        <source>Updated</source>
        <comment>an entry that was here and was overwritten</comment>
        <translation>تازہ ہوا</translation>
    </message>
    <message>
        <source>Kept</source>
        <comment>an entry that differs, and ours was kept</comment>
        <translation>برقرار</translation>
    </message>
    <message>
        <source>%1, line %2</source>
        <translation>%1، سطر %2</translation>
    </message>
    <message>
        <source>No date</source>
        <translation>کوئی تاریخ نہیں</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %Ln others</source>
        <translation>
            <numerusform>%1 اور %Ln اور</numerusform>
            <numerusform>%1 اور %Ln دیگر</numerusform>
        </translation>
    </message>
    <message>
        <source>Already here.</source>
        <translation>پہلے سے موجود ہے۔</translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1۔</translation>
    </message>
    <message>
        <source>Done.</source>
        <translation>مکمل۔</translation>
    </message>
    <message numerus="yes">
        <source>%Ln further dates became activities of their own.</source>
        <translation>
            <numerusform>%Ln مزید تاریخ الگ سرگرمی بن گئی۔</numerusform>
            <numerusform>%Ln مزید تاریخیں الگ سرگرمیاں بن گئیں۔</numerusform>
        </translation>
    </message>
    <message>
        <source>Yours will be as in the file: %1.</source>
        <translation>آپ کی سرگرمی فائل کے مطابق ہو جائے گی: %1۔</translation>
    </message>
    <message>
        <source>Yours will be as in the file.</source>
        <translation>آپ کی سرگرمی فائل کے مطابق ہو جائے گی۔</translation>
    </message>
    <message>
        <source>The file says otherwise: %1. Yours is kept.</source>
        <translation>فائل میں کچھ اور ہے: %1۔ آپ کا برقرار ہے۔</translation>
    </message>
    <message>
        <source>The file says otherwise. Yours is kept.</source>
        <translation>فائل میں کچھ اور ہے۔ آپ کا برقرار ہے۔</translation>
    </message>
    <message>
        <source>In place of the series from %1 on.</source>
        <translation>%1 سے آگے سلسلے کی جگہ۔</translation>
    </message>
    <message>
        <source>The series has none on %1.</source>
        <translation>سلسلے میں %1 کو کوئی نہیں۔</translation>
    </message>
    <message>
        <source>In place of the series on %1.</source>
        <translation>%1 کو سلسلے کی جگہ۔</translation>
    </message>
    <message>
        <source>what it is about</source>
        <translation>موضوع</translation>
    </message>
    <message>
        <source>when it is</source>
        <translation>وقت</translation>
    </message>
    <message>
        <source>how it comes again</source>
        <translation>دہرائی</translation>
    </message>
    <message>
        <source>the place</source>
        <translation>جگہ</translation>
    </message>
    <message>
        <source>the details</source>
        <translation>تفصیل</translation>
    </message>
    <message>
        <source>the alarm</source>
        <translation>الارم</translation>
    </message>
    <message>
        <source>the priority</source>
        <translation>ترجیح</translation>
    </message>
    <message>
        <source>There is no event and no to-do in this file.</source>
        <translation>اس فائل میں کوئی تقریب یا کام نہیں۔</translation>
    </message>
    <message>
        <source>Entries of this sort are left out: %1</source>
        <translation>اس طرح کے اندراجات چھوڑے جاتے ہیں: %1</translation>
    </message>
    <message>
        <source>Too many entries are inside one another: %1</source>
        <translation>بہت سے اندراجات ایک دوسرے کے اندر ہیں: %1</translation>
    </message>
    <message>
        <source>More than an activity can hold was left out: %1</source>
        <translation>سرگرمی کی گنجائش سے زیادہ چھوڑ دیا گیا: %1</translation>
    </message>
    <message>
        <source>The last line of an entry is missing: %1</source>
        <translation>اندراج کی آخری سطر نہیں ہے: %1</translation>
    </message>
    <message>
        <source>This line belongs to nothing, and was left out: %1</source>
        <translation>یہ سطر کسی چیز کی نہیں، چھوڑ دی گئی: %1</translation>
    </message>
    <message>
        <source>This cannot be read, and was left out: %1</source>
        <translation>یہ پڑھا نہیں جا سکتا، چھوڑ دیا گیا: %1</translation>
    </message>
    <message>
        <source>It has no date, and comes in without one: %1</source>
        <translation>اس کی کوئی تاریخ نہیں، بغیر تاریخ آئے گا: %1</translation>
    </message>
    <message>
        <source>Nobody knows the time zone %1: its times are taken as those of your place.</source>
        <translation>ٹائم زون %1 معلوم نہیں: اس کے اوقات آپ کی جگہ کے مانے گئے۔</translation>
    </message>
    <message>
        <source>It is longer than 30 days, and comes in as whole days: %1</source>
        <translation>یہ 30 دن سے لمبا ہے، پورے دنوں کے طور پر آئے گا: %1</translation>
    </message>
    <message>
        <source>A rule such as this is not known here, so it comes in once: %1</source>
        <translation>ایسا قاعدہ یہاں معلوم نہیں، اس لیے ایک بار آئے گا: %1</translation>
    </message>
    <message>
        <source>It has several alarms, of which one rings: %1</source>
        <translation>اس کے کئی الارم ہیں، ایک بجے گا: %1</translation>
    </message>
</context>
<context>
    <name>CalendarPlanModel</name>
    <message>
        <source>Regarding</source>
        <translation>بابت</translation>
    </message>
    <message>
        <source>When</source>
        <translation>کب</translation>
    </message>
    <message>
        <source>With</source>
        <translation>کس کے ساتھ</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>کیا ہو گا</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>کیوں</translation>
    </message>
</context>
<context>
    <name>CalendarSurface</name>
    <message>
        <source>Calendar</source>
        <translation>کیلنڈر</translation>
    </message>
</context>
<context>
    <name>CalendarTexts</name>
    <message>
        <source>week %1</source>
        <translation>ہفتہ %1</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the parts of a sentence</comment>
        <translation>، </translation>
    </message>
</context>
<context>
    <name>CallingView</name>
    <message>
        <source>Calls</source>
        <translation>کالیں</translation>
    </message>
    <message>
        <source>Time with this contact</source>
        <translation>اس رابطے کے ساتھ وقت</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>واپس</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>چھوڑیں</translation>
    </message>
    <message>
        <source>End</source>
        <translation>ختم</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%2 میں سے %1</translation>
    </message>
    <message>
        <source>Planned: %1</source>
        <translation>طے شدہ: %1</translation>
    </message>
</context>
<context>
    <name>CardView</name>
    <message>
        <source>From the card in %1, line %2.</source>
        <translation>%1 کے کارڈ سے، سطر %2۔</translation>
    </message>
    <message>
        <source>Show the card as it was received</source>
        <translation>کارڈ دکھائیں جیسا موصول ہوا</translation>
    </message>
    <message>
        <source>The card as it was received</source>
        <translation>کارڈ جیسا موصول ہوا</translation>
    </message>
    <message>
        <source>Hide the card</source>
        <translation>کارڈ چھپائیں</translation>
    </message>
    <message numerus="yes">
        <source>… and %Ln more character(s)</source>
        <translation>
            <numerusform>… اور %Ln مزید حرف</numerusform>
            <numerusform>… اور %Ln مزید حروف</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CatchUpCard</name>
    <message>
        <source>How did it go?</source>
        <translation>کیسا رہا؟</translation>
    </message>
    <message>
        <source>Or</source>
        <translation>یا</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>آج</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>کل</translation>
    </message>
    <message>
        <source>Next week</source>
        <translation>اگلے ہفتے</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Space</translation>
    </message>
    <message>
        <source>Leave as it is</source>
        <translation>ویسے ہی رہنے دیں</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Del</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>مٹائیں</translation>
    </message>
</context>
<context>
    <name>CatchUpView</name>
    <message>
        <source>Catch up</source>
        <translation>باقی ماندہ نمٹائیں</translation>
    </message>
    <message>
        <source>How far you are</source>
        <translation>آپ کہاں تک پہنچے</translation>
    </message>
    <message>
        <source>What waits for a word</source>
        <translation>جو جواب کا منتظر ہے</translation>
    </message>
    <message>
        <source>What repeats waits once for each time it was missed, and is counted once as overdue.</source>
        <translation>دہرایا جانے والا کام ہر چھوٹی ہوئی بار کے لیے منتظر ہے، اور گزرے ہوئے میں ایک بار گنا جاتا ہے۔</translation>
    </message>
    <message>
        <source>All caught up</source>
        <translation>سب نمٹ گیا</translation>
    </message>
    <message>
        <source>Go through the others again</source>
        <translation>باقی دوبارہ دیکھیں</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>منتظر</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Space</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Del</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%2 میں سے %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln left as it was.</source>
        <translation>
            <numerusform>%Ln ویسے ہی رہا۔</numerusform>
            <numerusform>%Ln ویسے ہی رہے۔</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing waits for a word from you.</source>
        <translation>کچھ آپ کے جواب کا منتظر نہیں۔</translation>
    </message>
</context>
<context>
    <name>CheckCard</name>
    <message numerus="yes">
        <source>%n more…</source>
        <translation>
            <numerusform>%n مزید…</numerusform>
            <numerusform>%n مزید…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CheckPanel</name>
    <message>
        <source>Check before printing</source>
        <translation>چھاپنے سے پہلے دیکھ لیں</translation>
    </message>
    <message numerus="yes">
        <source>%n labels leave a line out</source>
        <translation>
            <numerusform>%n لیبل میں ایک سطر چھوڑی گئی</numerusform>
            <numerusform>%n لیبلوں میں ایک سطر چھوڑی گئی</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n labels break a line in two</source>
        <translation>
            <numerusform>%n لیبل کی ایک سطر دو میں توڑی گئی</numerusform>
            <numerusform>%n لیبلوں کی ایک سطر دو میں توڑی گئی</numerusform>
        </translation>
    </message>
    <message>
        <source>That did not work</source>
        <translation>یہ نہیں ہو سکا</translation>
    </message>
    <message>
        <source>They have no postal address.</source>
        <translation>ان کا ڈاک کا پتہ نہیں ہے۔</translation>
    </message>
    <message>
        <source>Their address lacks a street or a town.</source>
        <translation>ان کے پتے میں گلی یا شہر نہیں ہے۔</translation>
    </message>
    <message>
        <source>Their address does not fit on this label, even in the smallest letters.</source>
        <translation>ان کا پتہ سب سے چھوٹے حروف میں بھی اس لیبل پر نہیں آتا۔</translation>
    </message>
    <message>
        <source>No font on this computer has these letters. Install one that does, then print again.</source>
        <translation>اس کمپیوٹر کے کسی فونٹ میں یہ حروف نہیں۔ ایسا فونٹ نصب کریں، پھر دوبارہ چھاپیں۔</translation>
    </message>
    <message numerus="yes">
        <source>%n people skipped</source>
        <translation>
            <numerusform>%n شخص چھوڑا گیا</numerusform>
            <numerusform>%n لوگ چھوڑے گئے</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n labels made to fit, down to %1 pt</source>
        <translation>
            <numerusform>%n لیبل کے حروف %1 پوائنٹ تک چھوٹے کیے گئے</numerusform>
            <numerusform>%n لیبلوں کے حروف %1 پوائنٹ تک چھوٹے کیے گئے</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them below 8 pt are hard to read.</source>
        <translation>
            <numerusform>ان میں سے %n لیبل 8 پوائنٹ سے چھوٹا ہے اور مشکل سے پڑھا جائے گا۔</numerusform>
            <numerusform>ان میں سے %n لیبل 8 پوائنٹ سے چھوٹے ہیں اور مشکل سے پڑھے جائیں گے۔</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 pt</source>
        <translation>%1 پوائنٹ</translation>
    </message>
    <message>
        <source>without “%1”</source>
        <translation>”%1“ کے بغیر</translation>
    </message>
    <message>
        <source>a line broken in two</source>
        <translation>ایک سطر دو میں ٹوٹی</translation>
    </message>
    <message>
        <source>%1 share %2.</source>
        <translation>%1 کے لیے %2 مشترک۔</translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n شخص</numerusform>
            <numerusform>%n لوگ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n labels</source>
        <translation>
            <numerusform>%n لیبل</numerusform>
            <numerusform>%n لیبل</numerusform>
        </translation>
    </message>
    <message>
        <source>Same household merged</source>
        <translation>ایک گھر کے لوگ یکجا</translation>
    </message>
    <message>
        <source>All is well</source>
        <translation>سب ٹھیک ہے</translation>
    </message>
    <message>
        <source>Everybody has a label.</source>
        <translation>ہر ایک کا لیبل موجود ہے۔</translation>
    </message>
    <message>
        <source>Nobody to print for</source>
        <translation>چھاپنے کے لیے کوئی نہیں</translation>
    </message>
    <message>
        <source>Choose other people on the left.</source>
        <translation>دوسرے لوگ چنیں۔</translation>
    </message>
    <message>
        <source>Without a name</source>
        <translation>بے نام</translation>
    </message>
</context>
<context>
    <name>Clash</name>
    <message>
        <source>Meanwhile %1 changed this to: %2. Yours is not saved.</source>
        <translation>اس دوران %1 نے اسے بدل کر یہ کر دیا: %2۔ آپ کی تبدیلی محفوظ نہیں ہوئی۔</translation>
    </message>
    <message>
        <source>Meanwhile this was changed to: %1. Yours is not saved.</source>
        <translation>اس دوران یہ بدل کر یہ ہو گیا: %1۔ آپ کی تبدیلی محفوظ نہیں ہوئی۔</translation>
    </message>
    <message>
        <source>Meanwhile %1 removed this. Yours is not saved.</source>
        <translation>اس دوران %1 نے اسے ہٹا دیا۔ آپ کی تبدیلی محفوظ نہیں ہوئی۔</translation>
    </message>
    <message>
        <source>Meanwhile this was removed. Yours is not saved.</source>
        <translation>اس دوران اسے ہٹا دیا گیا۔ آپ کی تبدیلی محفوظ نہیں ہوئی۔</translation>
    </message>
</context>
<context>
    <name>ColumnPanel</name>
    <message>
        <source>Columns</source>
        <translation>کالم</translation>
    </message>
    <message>
        <source>Move column up</source>
        <translation>کالم اوپر کریں</translation>
    </message>
    <message>
        <source>Move column down</source>
        <translation>کالم نیچے کریں</translation>
    </message>
    <message>
        <source>Usual columns</source>
        <translation>معمول کے کالم</translation>
    </message>
</context>
<context>
    <name>Command</name>
    <message>
        <source>&amp;New file…</source>
        <translation>&amp;نئی فائل…</translation>
    </message>
    <message>
        <source>&amp;Open file…</source>
        <translation>&amp;فائل کھولیں…</translation>
    </message>
    <message>
        <source>&amp;Import contacts…</source>
        <translation>&amp;رابطے درآمد کریں…</translation>
    </message>
    <message>
        <source>&amp;Export as vCard…</source>
        <translation>&amp;وی کارڈ میں برآمد کریں…</translation>
    </message>
    <message>
        <source>I&amp;mport a calendar…</source>
        <translation>&amp;کیلنڈر درآمد کریں…</translation>
    </message>
    <message>
        <source>Export as iC&amp;alendar…</source>
        <translation>iCalendar کے طور پر برآ&amp;مد…</translation>
    </message>
    <message>
        <source>&amp;Back up now</source>
        <translation>&amp;ابھی بیک اپ بنائیں</translation>
    </message>
    <message>
        <source>&amp;Check the file</source>
        <translation>فائل &amp;جانچیں</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;باہر جائیں</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;واپس لیں</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;دوبارہ کریں</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>&amp;سب منتخب کریں</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;مٹائیں</translation>
    </message>
    <message>
        <source>Delete for &amp;good</source>
        <translation>&amp;ہمیشہ کے لیے مٹائیں</translation>
    </message>
    <message>
        <source>Re&amp;store from the trash</source>
        <translation>&amp;ردی سے بحال کریں</translation>
    </message>
    <message>
        <source>&amp;Find, go to or add…</source>
        <translation>&amp;ڈھونڈیں، جائیں یا شامل کریں…</translation>
    </message>
    <message>
        <source>F&amp;ilter this list…</source>
        <translation>&amp;یہ فہرست چھانٹیں…</translation>
    </message>
    <message>
        <source>&amp;Preferences…</source>
        <translation>&amp;ترجیحات…</translation>
    </message>
    <message>
        <source>Tod&amp;ay</source>
        <translation>&amp;آج</translation>
    </message>
    <message>
        <source>&amp;Contacts</source>
        <translation>&amp;رابطے</translation>
    </message>
    <message>
        <source>C&amp;ompanies</source>
        <translation>&amp;کمپنیاں</translation>
    </message>
    <message>
        <source>Calen&amp;dar</source>
        <translation>ک&amp;یلنڈر</translation>
    </message>
    <message>
        <source>Tas&amp;ks</source>
        <translation>ک&amp;ام</translation>
    </message>
    <message>
        <source>&amp;Print &amp;&amp; labels</source>
        <translation>&amp;پرنٹ اور لیبل</translation>
    </message>
    <message>
        <source>&amp;Trash</source>
        <translation>ر&amp;دی</translation>
    </message>
    <message>
        <source>&amp;Open the window</source>
        <translation>کھڑکی &amp;کھولیں</translation>
    </message>
    <message>
        <source>R&amp;inging alarms</source>
        <translation>بجتے ا&amp;لارم</translation>
    </message>
    <message>
        <source>Read a&amp;gain</source>
        <translation>دوبارہ پ&amp;ڑھیں</translation>
    </message>
    <message>
        <source>Narrow &amp;sidebar</source>
        <translation>&amp;تنگ پہلو پٹی</translation>
    </message>
    <message>
        <source>&amp;Larger text</source>
        <translation>&amp;بڑا متن</translation>
    </message>
    <message>
        <source>S&amp;maller text</source>
        <translation>&amp;چھوٹا متن</translation>
    </message>
    <message>
        <source>&amp;Normal text size</source>
        <translation>&amp;معمول کا متن</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>&amp;سسٹم کے مطابق</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;ہلکا</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;گہرا</translation>
    </message>
    <message>
        <source>Ne&amp;xt part of the window</source>
        <translation>&amp;ونڈو کا اگلا حصہ</translation>
    </message>
    <message>
        <source>P&amp;revious part of the window</source>
        <translation>ونڈو کا پچھلا &amp;حصہ</translation>
    </message>
    <message>
        <source>&amp;New contact</source>
        <translation>&amp;نیا رابطہ</translation>
    </message>
    <message>
        <source>New &amp;company</source>
        <translation>نئی &amp;کمپنی</translation>
    </message>
    <message>
        <source>New &amp;group…</source>
        <translation>نیا &amp;گروپ…</translation>
    </message>
    <message>
        <source>Rena&amp;me the group…</source>
        <translation>گروپ کا نام &amp;بدلیں…</translation>
    </message>
    <message>
        <source>Remo&amp;ve the group</source>
        <translation>گروپ &amp;ہٹائیں</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;ترمیم کریں</translation>
    </message>
    <message>
        <source>Ne&amp;xt record</source>
        <translation>&amp;اگلا ریکارڈ</translation>
    </message>
    <message>
        <source>P&amp;revious record</source>
        <translation>پچھلا &amp;ریکارڈ</translation>
    </message>
    <message>
        <source>Go to the compan&amp;y</source>
        <translation>کمپنی پر &amp;جائیں</translation>
    </message>
    <message>
        <source>Copy &amp;address</source>
        <translation>&amp;پتہ نقل کریں</translation>
    </message>
    <message>
        <source>&amp;Tag…</source>
        <translation>&amp;ٹیگ لگائیں…</translation>
    </message>
    <message>
        <source>Add t&amp;o group…</source>
        <translation>گروپ &amp;میں شامل کریں…</translation>
    </message>
    <message>
        <source>&amp;Labels for the selection</source>
        <translation>منتخب کے &amp;لیبل</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation>&amp;کلیدیں</translation>
    </message>
    <message>
        <source>&amp;About Desktop CRM</source>
        <translation>&amp;ڈیسک ٹاپ CRM کے بارے میں</translation>
    </message>
    <message>
        <source>One &amp;day</source>
        <translation>ایک &amp;دن</translation>
    </message>
    <message>
        <source>&amp;Work week</source>
        <translation>&amp;کام کا ہفتہ</translation>
    </message>
    <message>
        <source>W&amp;eek</source>
        <translation>&amp;ہفتہ</translation>
    </message>
    <message>
        <source>&amp;Month</source>
        <translation>&amp;مہینہ</translation>
    </message>
    <message>
        <source>&amp;Agenda</source>
        <translation>&amp;ایجنڈا</translation>
    </message>
    <message>
        <source>&amp;Several days</source>
        <translation>ک&amp;ئی دن</translation>
    </message>
    <message>
        <source>Go to &amp;today</source>
        <translation>آج &amp;پر جائیں</translation>
    </message>
    <message>
        <source>&amp;Go to a date…</source>
        <translation>&amp;تاریخ پر جائیں…</translation>
    </message>
    <message>
        <source>&amp;Print the day…</source>
        <translation>دن &amp;چھاپیں…</translation>
    </message>
    <message>
        <source>Schedule a &amp;call…</source>
        <translation>&amp;کال کا منصوبہ…</translation>
    </message>
    <message>
        <source>Schedule a &amp;meeting…</source>
        <translation>مل&amp;اقات کا منصوبہ…</translation>
    </message>
    <message>
        <source>Schedule a &amp;to-do…</source>
        <translation>کام کا من&amp;صوبہ…</translation>
    </message>
    <message>
        <source>&amp;Log what was done…</source>
        <translation>جو ہوا &amp;درج کریں…</translation>
    </message>
    <message>
        <source>&amp;Open the activity…</source>
        <translation>سرگرمی ک&amp;ھولیں…</translation>
    </message>
    <message>
        <source>&amp;Done</source>
        <translation>&amp;مکمل</translation>
    </message>
    <message>
        <source>Mark as &amp;not done</source>
        <translation>&amp;نامکمل قرار دیں</translation>
    </message>
    <message>
        <source>Schedule or &amp;reschedule…</source>
        <translation>منصوبہ یا نیا &amp;وقت…</translation>
    </message>
    <message>
        <source>Ne&amp;xt step of the contact…</source>
        <translation>رابطے کا ا&amp;گلا قدم…</translation>
    </message>
    <message>
        <source>Dele&amp;gate…</source>
        <translation>&amp;سونپیں…</translation>
    </message>
    <message>
        <source>&amp;Erase without history</source>
        <translation>بغیر تاریخچے م&amp;ٹائیں</translation>
    </message>
    <message>
        <source>Mo&amp;ve all overdue to today</source>
        <translation>سب گزرے ہوئے &amp;آج پر لائیں</translation>
    </message>
    <message>
        <source>Move all overdue to the next &amp;working day</source>
        <translation>سب گزرے ہوئے اگلے کام کے دن &amp;پر لائیں</translation>
    </message>
    <message>
        <source>Catch &amp;up</source>
        <translation>&amp;باقی نمٹائیں</translation>
    </message>
    <message>
        <source>&amp;Quiet for an hour</source>
        <translation>ایک گھنٹہ &amp;خاموش</translation>
    </message>
    <message>
        <source>Wor&amp;k through this list</source>
        <translation>یہ &amp;فہرست نمٹائیں</translation>
    </message>
    <message>
        <source>Kee&amp;p in touch…</source>
        <translation>&amp;رابطے میں رہیں…</translation>
    </message>
    <message>
        <source>&amp;Apply a series…</source>
        <translation>س&amp;لسلہ لگائیں…</translation>
    </message>
    <message>
        <source>Stop the ser&amp;ies</source>
        <translation>سلسلہ روک&amp;یں</translation>
    </message>
    <message>
        <source>Keep in touc&amp;h with the whole list…</source>
        <translation>پوری فہرست سے رابطے میں ر&amp;ہیں…</translation>
    </message>
    <message>
        <source>Activity &amp;series…</source>
        <translation>سرگرمیوں کے سلسل&amp;ے…</translation>
    </message>
    <message>
        <source>Kinds o&amp;f activities…</source>
        <translation>سرگرمیوں کی &amp;قسمیں…</translation>
    </message>
</context>
<context>
    <name>CompletingDialog</name>
    <message>
        <source>Result</source>
        <translation>نتیجہ</translation>
    </message>
    <message>
        <source>Minutes it took</source>
        <translation>کتنے منٹ لگے</translation>
    </message>
    <message>
        <source>now</source>
        <translation>ابھی</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>کیا غلط ہے</translation>
    </message>
    <message>
        <source>Do&amp;ne</source>
        <translation>م&amp;کمل</translation>
    </message>
    <message>
        <source>Done, then &amp;schedule</source>
        <translation>مکمل، پھر &amp;منصوبہ</translation>
    </message>
    <message>
        <source>Shift+Enter</source>
        <translation>Shift+Enter</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>منسوخ</translation>
    </message>
    <message>
        <source>D&amp;one:</source>
        <translation>م&amp;کمل:</translation>
    </message>
    <message>
        <source>Result:</source>
        <translation>نتیجہ:</translation>
    </message>
    <message>
        <source>&amp;Took:</source>
        <translation>&amp;وقت لگا:</translation>
    </message>
    <message>
        <source>&amp;Details:</source>
        <translation>&amp;تفصیل:</translation>
    </message>
    <message>
        <source>Next:</source>
        <translation>آئندہ:</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>مکمل کریں</translation>
    </message>
</context>
<context>
    <name>ConflictLine</name>
    <message>
        <source>Move it back</source>
        <translation>واپس لے جائیں</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>رہنے دیں</translation>
    </message>
    <message>
        <source>At the same time: %1</source>
        <translation>اسی وقت: %1</translation>
    </message>
</context>
<context>
    <name>ConflictNotice</name>
    <message>
        <source>At the same time: %1</source>
        <translation>اسی وقت: %1</translation>
    </message>
</context>
<context>
    <name>ContactCard</name>
    <message>
        <source>No phone number</source>
        <translation>کوئی فون نمبر نہیں</translation>
    </message>
    <message>
        <source>Nothing happened with this contact yet.</source>
        <translation>اس رابطے کے ساتھ ابھی کچھ نہیں ہوا۔</translation>
    </message>
</context>
<context>
    <name>ContactCommands</name>
    <message numerus="yes">
        <source>Tag for %n contact(s)</source>
        <translation>
            <numerusform>%n رابطے کے لیے ٹیگ</numerusform>
            <numerusform>%n رابطوں کے لیے ٹیگ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Group for %n contact(s)</source>
        <translation>
            <numerusform>%n رابطے کے لیے گروپ</numerusform>
            <numerusform>%n رابطوں کے لیے گروپ</numerusform>
        </translation>
    </message>
    <message>
        <source>Address copied</source>
        <translation>پتہ نقل ہو گیا</translation>
    </message>
</context>
<context>
    <name>ContactList</name>
    <message>
        <source>Trash</source>
        <translation>ردی</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>رابطے</translation>
    </message>
    <message>
        <source>No matches</source>
        <translation>کچھ نہیں ملا</translation>
    </message>
    <message>
        <source>Nobody in this list holds what you look for.</source>
        <translation>اس فہرست میں کسی کے پاس وہ نہیں جو آپ ڈھونڈ رہے ہیں۔</translation>
    </message>
    <message>
        <source>The trash is empty</source>
        <translation>ردی خالی ہے</translation>
    </message>
    <message>
        <source>Nobody is in this group yet</source>
        <translation>اس گروپ میں ابھی کوئی نہیں</translation>
    </message>
    <message>
        <source>Drag people here from the list, or select them and add them to the group.</source>
        <translation>لوگوں کو فہرست سے یہاں کھینچ لائیں، یا انہیں چن کر گروپ میں شامل کریں۔</translation>
    </message>
    <message>
        <source>No contacts yet</source>
        <translation>ابھی کوئی رابطہ نہیں</translation>
    </message>
    <message>
        <source>Drop a vCard file here, or press Ctrl+N.</source>
        <translation>وی کارڈ فائل یہاں چھوڑیں، یا Ctrl+N دبائیں۔</translation>
    </message>
</context>
<context>
    <name>ContactTable</name>
    <message>
        <source>Contacts</source>
        <translation>رابطے</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>کالم</translation>
    </message>
</context>
<context>
    <name>ContactTableModel</name>
    <message>
        <source>Name</source>
        <translation>نام</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>کمپنی</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>فون</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>ای میل</translation>
    </message>
    <message>
        <source>City</source>
        <translation>شہر</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>ملک</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>عہدہ</translation>
    </message>
    <message>
        <source>Reached</source>
        <translation>بات ہوئی</translation>
    </message>
    <message>
        <source>Next activity</source>
        <translation>اگلی سرگرمی</translation>
    </message>
    <message>
        <source>Last attempt</source>
        <translation>آخری کوشش</translation>
    </message>
    <message>
        <source>Last meeting</source>
        <translation>آخری ملاقات</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>ٹیگ</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>شامل ہوا</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>بدلا</translation>
    </message>
</context>
<context>
    <name>CrashDialog</name>
    <message>
        <source>Something went wrong</source>
        <translation>کچھ غلط ہو گیا</translation>
    </message>
    <message>
        <source>The program met a bug and carries on</source>
        <translation>پروگرام میں ایک خرابی آئی، پروگرام چلتا رہے گا</translation>
    </message>
    <message>
        <source>Everything that was saved is safe. Look again at what you did last; it may be missing.</source>
        <translation>جو محفوظ ہوا تھا وہ سلامت ہے۔ جو آپ نے آخر میں کیا اسے دوبارہ دیکھ لیں؛ شاید وہ نہ ہوا ہو۔</translation>
    </message>
    <message>
        <source>The report is in %1. It holds no contacts.</source>
        <translation>رپورٹ %1 میں ہے۔ اس میں کوئی رابطہ نہیں ہے۔</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>رپورٹ</translation>
    </message>
    <message>
        <source>&amp;Copy the report</source>
        <translation>رپورٹ &amp;نقل کریں</translation>
    </message>
</context>
<context>
    <name>DateEditor</name>
    <message>
        <source>Date</source>
        <translation>تاریخ</translation>
    </message>
    <message>
        <source>A date as you write it; the year may be left out</source>
        <translation>تاریخ جیسے آپ لکھتے ہیں؛ سال چھوڑا جا سکتا ہے</translation>
    </message>
</context>
<context>
    <name>DateField</name>
    <message>
        <source>Date</source>
        <translation>تاریخ</translation>
    </message>
    <message>
        <source>fri, +3d, 12 mar…</source>
        <translation>جمعہ، +3d، 12 مارچ…</translation>
    </message>
    <message>
        <source>A date, a weekday, or days, weeks and months from now: +3d, +1w, +1m</source>
        <translation>تاریخ، دن، یا اب سے دن، ہفتے، مہینے: +3d، +1w، +1m</translation>
    </message>
    <message>
        <source>There is no such day: %1</source>
        <translation>ایسا کوئی دن نہیں: %1</translation>
    </message>
    <message>
        <source>This is not a date. Try “fri”, “+3d” or “12 mar”.</source>
        <translation>یہ تاریخ نہیں۔ ”جمعہ“، ”+3d“ یا ”12 مارچ“ لکھیں۔</translation>
    </message>
</context>
<context>
    <name>DatePopup</name>
    <message>
        <source>What is wrong</source>
        <translation>کیا غلط ہے</translation>
    </message>
    <message>
        <source>Type a date, such as “mon” or “+3d”.</source>
        <translation>تاریخ لکھیں، جیسے ”پیر“ یا ”+3d“۔</translation>
    </message>
</context>
<context>
    <name>DateTexts</name>
    <message>
        <source>%1, %2</source>
        <comment>a day and a time</comment>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>today</source>
        <translation>آج</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>کل</translation>
    </message>
    <message numerus="yes">
        <source>in %n days</source>
        <translation>
            <numerusform>%n دن میں</numerusform>
            <numerusform>%n دن میں</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DatesCard</name>
    <message>
        <source>Birthdays &amp; dates</source>
        <translation>سالگرہیں اور تاریخیں</translation>
    </message>
    <message>
        <source>No birthdays or other dates in the next days.</source>
        <translation>اگلے دنوں میں کوئی سالگرہ یا تاریخ نہیں۔</translation>
    </message>
    <message numerus="yes">
        <source>%Ln year(s)</source>
        <comment>since a date</comment>
        <translation>
            <numerusform>%Ln سال</numerusform>
            <numerusform>%Ln سال</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2, %3</source>
        <comment>a label, a day, how many years</comment>
        <translation>%1 %2، %3</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a label and a day</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1, turns %2</source>
        <translation>%1، عمر %2</translation>
    </message>
</context>
<context>
    <name>DayPrinting</name>
    <message>
        <source>Drawing the day</source>
        <translation>دن بنایا جا رہا ہے</translation>
    </message>
    <message>
        <source>Printing the day</source>
        <translation>دن چھاپا جا رہا ہے</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s) sent to the printer.</source>
        <translation>
            <numerusform>%n صفحہ پرنٹر کو بھیجا گیا۔</numerusform>
            <numerusform>%n صفحے پرنٹر کو بھیجے گئے۔</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DaySheet</name>
    <message>
        <source>Schedule</source>
        <translation>منصوبہ</translation>
    </message>
    <message>
        <source>Follow-ups</source>
        <translation>کرنے کے کام</translation>
    </message>
    <message>
        <source>Birthdays &amp; dates</source>
        <translation>سالگرہیں اور تاریخیں</translation>
    </message>
    <message>
        <source>overdue</source>
        <translation>وقت گزر گیا</translation>
    </message>
    <message>
        <source>Never reached</source>
        <translation>کبھی بات نہیں ہوئی</translation>
    </message>
    <message>
        <source>Last reached %1</source>
        <comment>a date</comment>
        <translation>آخری بات %1</translation>
    </message>
    <message>
        <source>turns %1</source>
        <comment>an age</comment>
        <translation>عمر %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln year(s)</source>
        <comment>since a date</comment>
        <translation>
            <numerusform>%Ln سال</numerusform>
            <numerusform>%Ln سال</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing planned</source>
        <translation>کچھ طے نہیں</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>صفحہ %1 از %2</translation>
    </message>
</context>
<context>
    <name>DetailBody</name>
    <message>
        <source>Group</source>
        <translation>گروپ</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>گروپ</translation>
    </message>
</context>
<context>
    <name>DetailHeader</name>
    <message>
        <source>Edit the name</source>
        <translation>نام بدلیں</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>ٹیگ</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>کال</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>ای میل</translation>
    </message>
    <message>
        <source>Write a note</source>
        <translation>نوٹ لکھیں</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>درج کریں</translation>
    </message>
    <message>
        <source>Log what was done (Ctrl+L)</source>
        <translation>جو ہوا درج کریں (Ctrl+L)</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>منصوبہ</translation>
    </message>
    <message>
        <source>Schedule what is next (Ctrl+T)</source>
        <translation>آئندہ کا منصوبہ (Ctrl+T)</translation>
    </message>
    <message>
        <source>Print a label</source>
        <translation>لیبل چھاپیں</translation>
    </message>
    <message>
        <source>Copy address</source>
        <translation>پتہ نقل کریں</translation>
    </message>
    <message>
        <source>Name: %1</source>
        <translation>نام: %1</translation>
    </message>
    <message>
        <source>Job title: %1</source>
        <translation>عہدہ: %1</translation>
    </message>
    <message>
        <source>Company: %1</source>
        <translation>کمپنی: %1</translation>
    </message>
</context>
<context>
    <name>DetailTabs</name>
    <message>
        <source>Parts of the record</source>
        <translation>ریکارڈ کے حصے</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>نوٹس</translation>
    </message>
    <message>
        <source>History</source>
        <translation>تاریخچہ</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>ماخذ</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>سلسلۂ وقت</translation>
    </message>
    <message>
        <source>Notes %1</source>
        <translation>نوٹس %1</translation>
    </message>
</context>
<context>
    <name>DetailView</name>
    <message>
        <source>Show what I typed</source>
        <translation>میرا لکھا دکھائیں</translation>
    </message>
    <message>
        <source>Remove it anyway</source>
        <translation>پھر بھی ہٹائیں</translation>
    </message>
    <message>
        <source>Forget it</source>
        <translation>جانے دیں</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>بحال کریں</translation>
    </message>
    <message>
        <source>Delete for good</source>
        <translation>ہمیشہ کے لیے مٹائیں</translation>
    </message>
    <message>
        <source>In the trash since %1</source>
        <translation>%1 سے ردی میں ہے</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>محفوظ</translation>
    </message>
    <message>
        <source>Not saved for %1: %2</source>
        <translation>%1 کے لیے محفوظ نہیں ہوا: %2</translation>
    </message>
</context>
<context>
    <name>Dialog</name>
    <message>
        <source>OK</source>
        <translation>ٹھیک ہے</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>منسوخ</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>بند کریں</translation>
    </message>
</context>
<context>
    <name>DoneSection</name>
    <message>
        <source>Result</source>
        <translation>نتیجہ</translation>
    </message>
    <message>
        <source>Minutes it took</source>
        <translation>کتنے منٹ لگے</translation>
    </message>
    <message>
        <source>It took</source>
        <translation>وقت لگا</translation>
    </message>
    <message>
        <source>Done %1 by %2</source>
        <translation>%2 نے %1 کو مکمل کیا</translation>
    </message>
</context>
<context>
    <name>DurationField</name>
    <message>
        <source>Duration</source>
        <translation>دورانیہ</translation>
    </message>
</context>
<context>
    <name>FactsStrip</name>
    <message>
        <source>Done</source>
        <translation>مکمل</translation>
    </message>
    <message>
        <source>Reached: %1</source>
        <translation>بات ہوئی: %1</translation>
    </message>
    <message>
        <source>Last attempt: %1</source>
        <translation>آخری کوشش: %1</translation>
    </message>
    <message>
        <source>Last meeting: %1</source>
        <translation>آخری ملاقات: %1</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>تاخیر</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>آئندہ</translation>
    </message>
</context>
<context>
    <name>FieldEditor</name>
    <message>
        <source>What is wrong</source>
        <translation>کیا غلط ہے</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>میرا رکھیں</translation>
    </message>
    <message>
        <source>Take theirs</source>
        <translation>ان کا لیں</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>اوپر کریں</translation>
    </message>
    <message>
        <source>Move up (Alt+Up)</source>
        <translation>اوپر کریں (Alt+Up)</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>نیچے کریں</translation>
    </message>
    <message>
        <source>Move down (Alt+Down)</source>
        <translation>نیچے کریں (Alt+Down)</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>ہٹائیں</translation>
    </message>
</context>
<context>
    <name>FieldName</name>
    <message>
        <source>Job title</source>
        <translation>عہدہ</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>کمپنی</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>شعبہ</translation>
    </message>
</context>
<context>
    <name>FieldRow</name>
    <message>
        <source>Ctrl+click opens it</source>
        <translation>Ctrl اور کلک سے کھلتا ہے</translation>
    </message>
</context>
<context>
    <name>FileCommands</name>
    <message>
        <source>Contacts (*.vcf *.vcard);;All files (*)</source>
        <translation>رابطے (*.vcf *.vcard);;تمام فائلیں (*)</translation>
    </message>
    <message>
        <source>Import contacts</source>
        <translation>رابطے درآمد کریں</translation>
    </message>
    <message>
        <source>Nobody is listed here who could be exported.</source>
        <translation>یہاں کوئی نہیں جسے برآمد کیا جا سکے۔</translation>
    </message>
    <message numerus="yes">
        <source>Export %Ln deleted contact(s) as vCard</source>
        <translation>
            <numerusform>%Ln مٹایا ہوا رابطہ وی کارڈ میں برآمد کریں</numerusform>
            <numerusform>%Ln مٹائے ہوئے رابطے وی کارڈ میں برآمد کریں</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Export %Ln contact(s) as vCard</source>
        <translation>
            <numerusform>%Ln رابطہ وی کارڈ میں برآمد کریں</numerusform>
            <numerusform>%Ln رابطے وی کارڈ میں برآمد کریں</numerusform>
        </translation>
    </message>
    <message>
        <source>vCard (*.vcf)</source>
        <translation>وی کارڈ (*.vcf)</translation>
    </message>
    <message>
        <source>Exporting…</source>
        <translation>برآمد ہو رہا ہے…</translation>
    </message>
    <message>
        <source>Backing up…</source>
        <translation>بیک اپ بن رہا ہے…</translation>
    </message>
    <message>
        <source>Checking the file…</source>
        <translation>فائل جانچی جا رہی ہے…</translation>
    </message>
    <message numerus="yes">
        <source>Exported %Ln contact(s) to %1.</source>
        <translation>
            <numerusform>%Ln رابطہ %1 میں برآمد ہوا۔</numerusform>
            <numerusform>%Ln رابطے %1 میں برآمد ہوئے۔</numerusform>
        </translation>
    </message>
    <message>
        <source>Backed up to %1.</source>
        <translation>بیک اپ %1 میں بن گیا۔</translation>
    </message>
    <message numerus="yes">
        <source>The file is sound: %Ln contact(s).</source>
        <translation>
            <numerusform>فائل درست ہے: %Ln رابطہ۔</numerusform>
            <numerusform>فائل درست ہے: %Ln رابطے۔</numerusform>
        </translation>
    </message>
    <message>
        <source>Check the file</source>
        <translation>فائل جانچیں</translation>
    </message>
    <message>
        <source>The file has damage. Keep working in a copy: open the newest one from its Backups folder.</source>
        <translation>فائل میں نقصان ہے۔ نقل میں کام جاری رکھیں: Backups فولڈر سے سب سے نئی نقل کھولیں۔</translation>
    </message>
    <message>
        <source>Never backed up</source>
        <translation>کبھی بیک اپ نہیں ہوا</translation>
    </message>
    <message>
        <source>Last backup today %1</source>
        <translation>آخری بیک اپ آج %1</translation>
    </message>
    <message>
        <source>Last backup %1</source>
        <translation>آخری بیک اپ %1</translation>
    </message>
</context>
<context>
    <name>FilterHeader</name>
    <message>
        <source>What was read</source>
        <translation>کیا پڑھا گیا</translation>
    </message>
    <message>
        <source>All %1</source>
        <translation>سب %1</translation>
    </message>
</context>
<context>
    <name>FilterPanel</name>
    <message>
        <source>Planned</source>
        <translation>طے شدہ</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>مکمل</translation>
    </message>
    <message>
        <source>Private</source>
        <translation>نجی</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>سب دکھائیں</translation>
    </message>
    <message>
        <source>Kinds</source>
        <translation>قسمیں</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>ترجیح</translation>
    </message>
    <message>
        <source>State</source>
        <translation>حالت</translation>
    </message>
</context>
<context>
    <name>FollowUpCard</name>
    <message>
        <source>Follow-ups</source>
        <translation>کرنے کے کام</translation>
    </message>
    <message>
        <source>Nothing to follow up. Type a line below to plan something.</source>
        <translation>کرنے کو کچھ نہیں۔ منصوبے کے لیے نیچے سطر لکھیں۔</translation>
    </message>
    <message>
        <source>Move all overdue</source>
        <translation>سب گزرے ہوئے منتقل کریں</translation>
    </message>
    <message>
        <source>Catch up, one by one</source>
        <translation>ایک ایک کر کے نمٹائیں</translation>
    </message>
    <message numerus="yes">
        <source>%Ln overdue</source>
        <translation>
            <numerusform>%Ln کا وقت گزر گیا</numerusform>
            <numerusform>%Ln کا وقت گزر گیا</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln overdue, %1 of them in the schedule</source>
        <translation>
            <numerusform>%Ln کا وقت گزر گیا، جن میں %1 پروگرام میں</numerusform>
            <numerusform>%Ln کا وقت گزر گیا، جن میں %1 پروگرام میں</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FollowUpChip</name>
    <message>
        <source>Next:</source>
        <translation>آئندہ:</translation>
    </message>
    <message>
        <source>Next: %1. Backspace takes it back.</source>
        <translation>آئندہ: %1۔ Backspace سے واپس۔</translation>
    </message>
    <message>
        <source>Press to take it back into the text</source>
        <translation>متن میں واپس لینے کے لیے دبائیں</translation>
    </message>
</context>
<context>
    <name>FollowUpList</name>
    <message>
        <source>Follow-ups</source>
        <translation>کرنے کے کام</translation>
    </message>
</context>
<context>
    <name>GeneralPage</name>
    <message>
        <source>As the system</source>
        <translation>سسٹم کے مطابق</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>ہلکا</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>گہرا</translation>
    </message>
    <message>
        <source>This program</source>
        <translation>یہ پروگرام</translation>
    </message>
    <message>
        <source>&amp;Theme:</source>
        <translation>&amp;رنگ:</translation>
    </message>
    <message>
        <source>&amp;Language:</source>
        <translation>&amp;زبان:</translation>
    </message>
    <message>
        <source>Text &amp;size:</source>
        <translation>متن کا &amp;سائز:</translation>
    </message>
    <message>
        <source>This file</source>
        <translation>یہ فائل</translation>
    </message>
    <message>
        <source>Numbers without &amp;country code are in:</source>
        <translation>ملکی کوڈ کے &amp;بغیر نمبر یہاں کے ہیں:</translation>
    </message>
    <message>
        <source>Letters are &amp;posted in:</source>
        <translation>خطوط یہاں سے &amp;ڈاک میں جاتے ہیں:</translation>
    </message>
</context>
<context>
    <name>GroupCommands</name>
    <message>
        <source>New group</source>
        <translation>نیا گروپ</translation>
    </message>
    <message>
        <source>Rename the group</source>
        <translation>گروپ کا نام بدلیں</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>&amp;نام:</translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <source>Taken back</source>
        <translation>واپس لیا</translation>
    </message>
    <message>
        <source>Done again</source>
        <translation>دوبارہ کیا</translation>
    </message>
    <message>
        <source>%1: %2 added</source>
        <translation>%1: %2 شامل</translation>
    </message>
    <message>
        <source>%1: %2 removed</source>
        <translation>%1: %2 ہٹایا</translation>
    </message>
    <message>
        <source>%1: %2 is now %3</source>
        <translation>%1: %2 اب %3 ہے</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>قسم</translation>
    </message>
    <message>
        <source>Title before the name</source>
        <translation>نام سے پہلے لقب</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>پہلا نام</translation>
    </message>
    <message>
        <source>Middle names</source>
        <translation>درمیانی نام</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>خاندانی نام</translation>
    </message>
    <message>
        <source>Suffix</source>
        <translation>لاحقہ</translation>
    </message>
    <message>
        <source>Nickname</source>
        <translation>عرفیت</translation>
    </message>
    <message>
        <source>First name, pronounced</source>
        <translation>پہلا نام، تلفظ</translation>
    </message>
    <message>
        <source>Last name, pronounced</source>
        <translation>خاندانی نام، تلفظ</translation>
    </message>
    <message>
        <source>Name as written</source>
        <translation>نام جیسا لکھا گیا</translation>
    </message>
    <message>
        <source>Filed as</source>
        <translation>ترتیب کا نام</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>کمپنی</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>شعبہ</translation>
    </message>
    <message>
        <source>Job title</source>
        <translation>عہدہ</translation>
    </message>
    <message>
        <source>label</source>
        <translation>لیبل</translation>
    </message>
    <message>
        <source>extension</source>
        <translation>ایکسٹینشن</translation>
    </message>
    <message>
        <source>service</source>
        <translation>سروس</translation>
    </message>
    <message>
        <source>preferred</source>
        <translation>ترجیحی</translation>
    </message>
    <message>
        <source>street</source>
        <translation>گلی</translation>
    </message>
    <message>
        <source>building</source>
        <translation>عمارت</translation>
    </message>
    <message>
        <source>P.O. box</source>
        <translation>پوسٹ بکس</translation>
    </message>
    <message>
        <source>district</source>
        <translation>ضلع</translation>
    </message>
    <message>
        <source>city</source>
        <translation>شہر</translation>
    </message>
    <message>
        <source>region</source>
        <translation>علاقہ</translation>
    </message>
    <message>
        <source>postcode</source>
        <translation>پوسٹ کوڈ</translation>
    </message>
    <message>
        <source>country</source>
        <translation>ملک</translation>
    </message>
    <message>
        <source>printed as</source>
        <translation>چھپائی کی صورت</translation>
    </message>
    <message>
        <source>year</source>
        <translation>سال</translation>
    </message>
    <message>
        <source>month</source>
        <translation>مہینہ</translation>
    </message>
    <message>
        <source>day</source>
        <translation>دن</translation>
    </message>
    <message>
        <source>Phone, e-mail or link</source>
        <translation>فون، ای میل یا لنک</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>پتہ</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>تاریخ</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>نوٹ</translation>
    </message>
    <message>
        <source>Earlier note</source>
        <translation>پرانا نوٹ</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>ٹیگ</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>گروپ</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>کارڈ</translation>
    </message>
</context>
<context>
    <name>HistoryTab</name>
    <message>
        <source>Nothing is recorded yet.</source>
        <translation>ابھی کچھ درج نہیں۔</translation>
    </message>
</context>
<context>
    <name>IconName</name>
    <message>
        <source>Tick</source>
        <translation>نشان</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>ٹیلی فون</translation>
    </message>
    <message>
        <source>People</source>
        <translation>لوگ</translation>
    </message>
    <message>
        <source>Envelope</source>
        <translation>لفافہ</translation>
    </message>
    <message>
        <source>Open envelope</source>
        <translation>کھلا لفافہ</translation>
    </message>
    <message>
        <source>Speech bubble</source>
        <translation>گفتگو</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>کیمرا</translation>
    </message>
    <message>
        <source>Handshake</source>
        <translation>مصافحہ</translation>
    </message>
    <message>
        <source>Presentation</source>
        <translation>پیشکش</translation>
    </message>
    <message>
        <source>Briefcase</source>
        <translation>بریف کیس</translation>
    </message>
    <message>
        <source>Cup</source>
        <translation>پیالی</translation>
    </message>
    <message>
        <source>Car</source>
        <translation>گاڑی</translation>
    </message>
    <message>
        <source>Plane</source>
        <translation>جہاز</translation>
    </message>
    <message>
        <source>Truck</source>
        <translation>ٹرک</translation>
    </message>
    <message>
        <source>Parcel</source>
        <translation>پارسل</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>دستاویز</translation>
    </message>
    <message>
        <source>Wrench</source>
        <translation>پانا</translation>
    </message>
    <message>
        <source>Gift</source>
        <translation>تحفہ</translation>
    </message>
    <message>
        <source>Heart</source>
        <translation>دل</translation>
    </message>
    <message>
        <source>Pin on a map</source>
        <translation>نقشے پر نشان</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>کیلنڈر</translation>
    </message>
    <message>
        <source>Star</source>
        <translation>ستارہ</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>نیلا</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>سبز</translation>
    </message>
    <message>
        <source>Amber</source>
        <translation>عنبری</translation>
    </message>
    <message>
        <source>Violet</source>
        <translation>بنفشی</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>سرخ</translation>
    </message>
    <message>
        <source>Teal</source>
        <translation>فیروزی</translation>
    </message>
</context>
<context>
    <name>IdentityEditor</name>
    <message>
        <source>Name</source>
        <translation>نام</translation>
    </message>
    <message>
        <source>Parts of the name</source>
        <translation>نام کے حصے</translation>
    </message>
    <message>
        <source>This is a company</source>
        <translation>یہ کمپنی ہے</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>لقب</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>پہلا نام</translation>
    </message>
    <message>
        <source>Middle names</source>
        <translation>درمیانی نام</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>خاندانی نام</translation>
    </message>
    <message>
        <source>Suffix</source>
        <translation>لاحقہ</translation>
    </message>
    <message>
        <source>Nickname</source>
        <translation>عرفیت</translation>
    </message>
    <message>
        <source>First name, pronounced</source>
        <translation>پہلا نام، تلفظ</translation>
    </message>
    <message>
        <source>Last name, pronounced</source>
        <translation>خاندانی نام، تلفظ</translation>
    </message>
    <message>
        <source>File as</source>
        <translation>ترتیب کا نام</translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message>
        <source>Import contacts</source>
        <translation>رابطے درآمد کریں</translation>
    </message>
    <message>
        <source>Reading the cards…</source>
        <translation>کارڈ پڑھے جا رہے ہیں…</translation>
    </message>
    <message>
        <source>Reading contacts…</source>
        <translation>رابطے پڑھے جا رہے ہیں…</translation>
    </message>
    <message>
        <source>Importing contacts…</source>
        <translation>رابطے درآمد ہو رہے ہیں…</translation>
    </message>
    <message numerus="yes">
        <source>Imported %Ln contact(s).</source>
        <translation>
            <numerusform>%Ln رابطہ درآمد ہوا۔</numerusform>
            <numerusform>%Ln رابطے درآمد ہوئے۔</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Brought in %Ln group(s).</source>
        <translation>
            <numerusform>%Ln گروپ لایا گیا۔</numerusform>
            <numerusform>%Ln گروپ لائے گئے۔</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln card(s) were here already.</source>
        <translation>
            <numerusform>%Ln کارڈ پہلے سے موجود تھا۔</numerusform>
            <numerusform>%Ln کارڈ پہلے سے موجود تھے۔</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln place(s) could not be read.</source>
        <translation>
            <numerusform>%Ln جگہ نہیں پڑھی جا سکی۔</numerusform>
            <numerusform>%Ln جگہیں نہیں پڑھی جا سکیں۔</numerusform>
        </translation>
    </message>
    <message>
        <source>There is nothing new in these files.</source>
        <translation>ان فائلوں میں کچھ نیا نہیں۔</translation>
    </message>
    <message numerus="yes">
        <source>Comes in with %Ln group(s): %1</source>
        <translation>
            <numerusform>ساتھ %Ln گروپ آتا ہے: %1</numerusform>
            <numerusform>ساتھ %Ln گروپ آتے ہیں: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Bring in %Ln group(s)</source>
        <translation>
            <numerusform>%Ln گروپ &amp;لائیں</numerusform>
            <numerusform>%Ln گروپ &amp;لائیں</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Import %Ln contact(s)</source>
        <translation>
            <numerusform>%Ln رابطہ &amp;درآمد کریں</numerusform>
            <numerusform>%Ln رابطے &amp;درآمد کریں</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportFooter</name>
    <message>
        <source>One undo takes the whole import back.</source>
        <translation>ایک واپسی سے پوری درآمد واپس ہو جاتی ہے۔</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>کیا کیا گیا</translation>
    </message>
    <message>
        <source>What went wrong</source>
        <translation>کیا غلط ہوا</translation>
    </message>
    <message>
        <source>&amp;Show what could not be read</source>
        <translation>جو نہیں پڑھا گیا &amp;دکھائیں</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>منسوخ</translation>
    </message>
</context>
<context>
    <name>ImportPlan</name>
    <message numerus="yes">
        <source>%1 and %Ln other file(s)</source>
        <translation>
            <numerusform>%1 اور %Ln اور فائل</numerusform>
            <numerusform>%1 اور %Ln اور فائلیں</numerusform>
        </translation>
    </message>
    <message>
        <source>New</source>
        <comment>a card that will be imported</comment>
        <translation>نیا</translation>
    </message>
    <message>
        <source>Same</source>
        <comment>a card that is here already</comment>
        <translation>وہی</translation>
    </message>
    <message>
        <source>Problem</source>
        <comment>a card that cannot be imported</comment>
        <translation>مسئلہ</translation>
    </message>
    <message>
        <source>Imported</source>
        <comment>a card that was imported</comment>
        <translation>درآمد ہوا</translation>
    </message>
    <message>
        <source>Left out</source>
        <comment>a new card that the user did not want</comment>
        <translation>چھوڑا گیا</translation>
    </message>
    <message>
        <source>Card %1</source>
        <translation>کارڈ %1</translation>
    </message>
    <message>
        <source>%1, line %2</source>
        <translation>%1، سطر %2</translation>
    </message>
    <message>
        <source>Named by its phone number.</source>
        <translation>فون نمبر سے نام دیا گیا۔</translation>
    </message>
    <message>
        <source>Named by its address.</source>
        <translation>پتے سے نام دیا گیا۔</translation>
    </message>
    <message>
        <source>Already here.</source>
        <translation>پہلے سے موجود ہے۔</translation>
    </message>
    <message>
        <source>Already here. The card says something else now; yours is kept.</source>
        <translation>پہلے سے موجود ہے۔ کارڈ میں اب کچھ اور ہے؛ آپ والا رکھا گیا۔</translation>
    </message>
    <message>
        <source>Already here, from the same card.</source>
        <translation>اسی کارڈ سے پہلے سے موجود ہے۔</translation>
    </message>
    <message>
        <source>The same card came earlier in this import.</source>
        <translation>یہی کارڈ اس درآمد میں پہلے آ چکا ہے۔</translation>
    </message>
    <message>
        <source>There are no contacts in this file</source>
        <translation>اس فائل میں کوئی رابطہ نہیں</translation>
    </message>
    <message>
        <source>This is no contact: “%1”</source>
        <translation>یہ رابطہ نہیں: ”%1“</translation>
    </message>
    <message>
        <source>The card is empty</source>
        <translation>کارڈ خالی ہے</translation>
    </message>
    <message>
        <source>The group %1 has members who are neither in these files nor here</source>
        <translation>گروپ %1 کے کچھ ارکان نہ ان فائلوں میں ہیں نہ یہاں</translation>
    </message>
    <message>
        <source>The card is too large</source>
        <translation>کارڈ بہت بڑا ہے</translation>
    </message>
    <message>
        <source>Too many cards are inside one another</source>
        <translation>بہت زیادہ کارڈ ایک دوسرے کے اندر ہیں</translation>
    </message>
    <message>
        <source>Its first line was missing (line %1).</source>
        <translation>اس کی پہلی سطر نہیں تھی (سطر %1)۔</translation>
    </message>
    <message>
        <source>Its last line was missing (line %1).</source>
        <translation>اس کی آخری سطر نہیں تھی (سطر %1)۔</translation>
    </message>
    <message numerus="yes">
        <source>Joined %Ln broken line(s), from line %1.</source>
        <translation>
            <numerusform>سطر %1 سے %Ln ٹوٹی سطر جوڑی گئی۔</numerusform>
            <numerusform>سطر %1 سے %Ln ٹوٹی سطریں جوڑی گئیں۔</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Left out %Ln remark(s), from line %1.</source>
        <translation>
            <numerusform>سطر %1 سے %Ln تبصرہ چھوڑا گیا۔</numerusform>
            <numerusform>سطر %1 سے %Ln تبصرے چھوڑے گئے۔</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Put %Ln malformed line(s) right, from line %1.</source>
        <translation>
            <numerusform>سطر %1 سے %Ln غلط سطر درست کی گئی۔</numerusform>
            <numerusform>سطر %1 سے %Ln غلط سطریں درست کی گئیں۔</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Kept %Ln line(s) that nobody understands, from line %1.</source>
        <translation>
            <numerusform>سطر %1 سے %Ln ناقابلِ فہم سطر رکھی گئی۔</numerusform>
            <numerusform>سطر %1 سے %Ln ناقابلِ فہم سطریں رکھی گئیں۔</numerusform>
        </translation>
    </message>
    <message>
        <source>It has no name, and is called by what else it holds (line %1).</source>
        <translation>اس کا نام نہیں، اس لیے اسے اس میں لکھی کسی اور بات سے پکارا گیا ہے (سطر %1)۔</translation>
    </message>
    <message numerus="yes">
        <source>Guessed the letters of %Ln line(s), from line %1.</source>
        <translation>
            <numerusform>سطر %1 سے %Ln سطر کے حروف کا اندازہ لگایا گیا۔</numerusform>
            <numerusform>سطر %1 سے %Ln سطروں کے حروف کا اندازہ لگایا گیا۔</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportTable</name>
    <message>
        <source>Columns</source>
        <translation>کالم</translation>
    </message>
</context>
<context>
    <name>JobLine</name>
    <message>
        <source>Progress</source>
        <translation>پیش رفت</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>منسوخ</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%2 میں سے %1</translation>
    </message>
</context>
<context>
    <name>KeepInTouchCard</name>
    <message>
        <source>Keep in touch</source>
        <translation>رابطے میں رہیں</translation>
    </message>
    <message>
        <source>Nobody is waiting to hear from you. Contacts, tags and groups can have a goal in days.</source>
        <translation>کوئی آپ کا منتظر نہیں۔ رابطوں، ٹیگ اور گروہوں کے لیے دنوں کا ہدف رکھا جا سکتا ہے۔</translation>
    </message>
    <message numerus="yes">
        <source>never reached · goal %Ln</source>
        <comment>days</comment>
        <translation>
            <numerusform>کبھی بات نہیں ہوئی · ہدف %Ln</numerusform>
            <numerusform>کبھی بات نہیں ہوئی · ہدف %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s)</source>
        <comment>since the last touch</comment>
        <translation>
            <numerusform>%Ln دن</numerusform>
            <numerusform>%Ln دن</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · goal %2</source>
        <translation>%1 · ہدف %2</translation>
    </message>
    <message>
        <source>Call %1</source>
        <translation>%1 کو کال کریں</translation>
    </message>
</context>
<context>
    <name>KeepInTouchCommands</name>
    <message numerus="yes">
        <source>%n contact(s)</source>
        <translation>
            <numerusform>%n رابطہ</numerusform>
            <numerusform>%n رابطے</numerusform>
        </translation>
    </message>
    <message>
        <source>Everybody with the tag %1</source>
        <translation>ٹیگ %1 والے سب</translation>
    </message>
    <message>
        <source>Everybody in the group %1</source>
        <translation>گروہ %1 کے سب</translation>
    </message>
    <message numerus="yes">
        <source>&amp;As the tag %1 says: every %Ln day(s)</source>
        <translation>
            <numerusform>&amp;ٹیگ %1 کے مطابق: ہر %Ln دن</numerusform>
            <numerusform>&amp;ٹیگ %1 کے مطابق: ہر %Ln دن</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;As the group %1 says: every %Ln day(s)</source>
        <translation>
            <numerusform>&amp;گروہ %1 کے مطابق: ہر %Ln دن</numerusform>
            <numerusform>&amp;گروہ %1 کے مطابق: ہر %Ln دن</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>KeepInTouchDialog</name>
    <message>
        <source>Keep in touch</source>
        <translation>رابطے میں رہیں</translation>
    </message>
    <message>
        <source>Reach at &amp;least every so many days:</source>
        <translation>کم از &amp;کم اتنے دنوں میں بات ہو:</translation>
    </message>
    <message>
        <source>Days between two touches</source>
        <translation>دو رابطوں کے درمیان دن</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>کیا غلط ہے</translation>
    </message>
    <message>
        <source>&amp;Not at all</source>
        <translation>&amp;بالکل نہیں</translation>
    </message>
    <message>
        <source>&amp;As their tags and groups say</source>
        <translation>ان کے &amp;ٹیگ اور گروہوں کے مطابق</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n دن</numerusform>
            <numerusform>%n دن</numerusform>
        </translation>
    </message>
    <message>
        <source>Leave in &amp;peace until:</source>
        <translation>اس وقت تک &amp;چھوڑ دیں:</translation>
    </message>
</context>
<context>
    <name>KeyButton</name>
    <message>
        <source>%1, key %2</source>
        <translation>%1، کلید %2</translation>
    </message>
</context>
<context>
    <name>KeySheet</name>
    <message>
        <source>Keys</source>
        <translation>کلیدیں</translation>
    </message>
    <message>
        <source>Commands and their keys</source>
        <translation>احکام اور ان کی کلیدیں</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>حکم</translation>
    </message>
</context>
<context>
    <name>Kind</name>
    <message>
        <source>Call</source>
        <translation>کال</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>ملاقات</translation>
    </message>
    <message>
        <source>To-do</source>
        <translation>کام</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>خط</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>ای میل</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>نوٹ</translation>
    </message>
</context>
<context>
    <name>KindForm</name>
    <message>
        <source>Priority</source>
        <translation>ترجیح</translation>
    </message>
    <message>
        <source>Usually without a time of the day</source>
        <translation>عموماً وقت کے بغیر</translation>
    </message>
    <message>
        <source>Offered for new activities</source>
        <translation>نئی سرگرمیوں میں پیش ہو</translation>
    </message>
    <message>
        <source>One line for each</source>
        <translation>ہر ایک کی الگ سطر</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>کیا غلط ہے</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>&amp;نام:</translation>
    </message>
    <message>
        <source>&amp;Icon:</source>
        <translation>&amp;علامت:</translation>
    </message>
    <message>
        <source>&amp;Colour:</source>
        <translation>&amp;رنگ:</translation>
    </message>
    <message>
        <source>&amp;Duration:</source>
        <translation>&amp;دورانیہ:</translation>
    </message>
    <message>
        <source>&amp;Alarm:</source>
        <translation>&amp;الارم:</translation>
    </message>
    <message>
        <source>Priority:</source>
        <translation>ترجیح:</translation>
    </message>
    <message>
        <source>&amp;Regarding:</source>
        <translation>&amp;بابت:</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>نتائج</translation>
    </message>
    <message>
        <source>Site visit</source>
        <translation>جگہ کا دورہ</translation>
    </message>
</context>
<context>
    <name>KindsPage</name>
    <message>
        <source>Kind</source>
        <translation>قسم</translation>
    </message>
    <message>
        <source>+ New kind</source>
        <translation>+ نئی قسم</translation>
    </message>
    <message>
        <source>Remove this kind</source>
        <translation>یہ قسم ہٹائیں</translation>
    </message>
    <message>
        <source>Back to what it was</source>
        <translation>پہلے جیسا کریں</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>کچھ نہیں</translation>
    </message>
    <message>
        <source>reached</source>
        <translation>بات ہوئی</translation>
    </message>
    <message>
        <source>an attempt</source>
        <translation>کوشش</translation>
    </message>
    <message>
        <source>a meeting</source>
        <translation>ملاقات</translation>
    </message>
    <message>
        <source>a letter</source>
        <translation>خط</translation>
    </message>
    <message>
        <source>an e-mail</source>
        <translation>ای میل</translation>
    </message>
    <message>
        <source>a next step</source>
        <translation>اگلا قدم</translation>
    </message>
    <message>
        <source>trying again</source>
        <translation>دوبارہ کوشش</translation>
    </message>
    <message>
        <source>another date</source>
        <translation>دوسری تاریخ</translation>
    </message>
    <message>
        <source>Result %1: %2</source>
        <translation>نتیجہ %1: %2</translation>
    </message>
    <message>
        <source>remove</source>
        <translation>ہٹائیں</translation>
    </message>
    <message>
        <source>the usual one</source>
        <translation>عام نتیجہ</translation>
    </message>
    <message>
        <source>name</source>
        <translation>نام</translation>
    </message>
    <message>
        <source>key</source>
        <translation>کلید</translation>
    </message>
    <message>
        <source>counts as</source>
        <translation>شمار</translation>
    </message>
    <message>
        <source>proposes</source>
        <translation>تجویز</translation>
    </message>
    <message>
        <source>how long after</source>
        <translation>کتنے بعد</translation>
    </message>
</context>
<context>
    <name>Label</name>
    <message>
        <source>Mobile</source>
        <translation>موبائل</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>دفتر</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>گھر</translation>
    </message>
    <message>
        <source>Main</source>
        <translation>مرکزی</translation>
    </message>
    <message>
        <source>Work fax</source>
        <translation>دفتر کا فیکس</translation>
    </message>
    <message>
        <source>Home fax</source>
        <translation>گھر کا فیکس</translation>
    </message>
    <message>
        <source>Fax</source>
        <translation>فیکس</translation>
    </message>
    <message>
        <source>Pager</source>
        <translation>پیجر</translation>
    </message>
    <message>
        <source>Car</source>
        <translation>گاڑی</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>دیگر</translation>
    </message>
    <message>
        <source>Home page</source>
        <translation>ویب صفحہ</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>پروفائل</translation>
    </message>
    <message>
        <source>Postal</source>
        <translation>ڈاک</translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation>ترسیل</translation>
    </message>
    <message>
        <source>Billing</source>
        <translation>بل</translation>
    </message>
    <message>
        <source>Birthday</source>
        <translation>سالگرہ</translation>
    </message>
    <message>
        <source>Anniversary</source>
        <translation>شادی کی سالگرہ</translation>
    </message>
    <message>
        <source>Renewal</source>
        <translation>تجدید</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>فون</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>ای میل</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>لنک</translation>
    </message>
    <message>
        <source>Chat</source>
        <translation>چیٹ</translation>
    </message>
    <message>
        <source>Social</source>
        <translation>سماجی</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>پتہ</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>تاریخ</translation>
    </message>
</context>
<context>
    <name>LabelBox</name>
    <message>
        <source>Label</source>
        <translation>لیبل</translation>
    </message>
</context>
<context>
    <name>LabelsPresenter</name>
    <message>
        <source>Saving labels</source>
        <translation>لیبل محفوظ ہو رہے ہیں</translation>
    </message>
    <message>
        <source>Printing labels</source>
        <translation>لیبل چھپ رہے ہیں</translation>
    </message>
    <message>
        <source>Drawing labels</source>
        <translation>لیبل بن رہے ہیں</translation>
    </message>
</context>
<context>
    <name>LabelsView</name>
    <message>
        <source>Labels</source>
        <translation>لیبل</translation>
    </message>
    <message>
        <source>Save &amp;to PDF…</source>
        <translation>پی ڈی ایف &amp;محفوظ کریں…</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Print %n labels</source>
        <translation>
            <numerusform>%n لیبل &amp;چھاپیں</numerusform>
            <numerusform>%n لیبل &amp;چھاپیں</numerusform>
        </translation>
    </message>
    <message>
        <source>Labels.pdf</source>
        <translation>Labels.pdf</translation>
    </message>
    <message>
        <source>Save labels</source>
        <translation>لیبل محفوظ کریں</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>پی ڈی ایف فائلیں (*.pdf)</translation>
    </message>
    <message>
        <source>Saved as %1. Print it at 100 %, not “fit to page”.</source>
        <translation>%1 کے نام سے محفوظ ہوا۔ 100 % پر چھاپیں، ”صفحے کے مطابق“ نہیں۔</translation>
    </message>
    <message numerus="yes">
        <source>%n pages sent to the printer.</source>
        <translation>
            <numerusform>%n صفحہ پرنٹر کو بھیجا گیا۔</numerusform>
            <numerusform>%n صفحے پرنٹر کو بھیجے گئے۔</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LeadField</name>
    <message>
        <source>Alarm</source>
        <translation>الارم</translation>
    </message>
</context>
<context>
    <name>LengthBox</name>
    <message>
        <source>Thirty days is the most.</source>
        <translation>زیادہ سے زیادہ تیس دن۔</translation>
    </message>
    <message>
        <source>This is no length of time. Try “30”, “1h” or “1h30”.</source>
        <translation>یہ دورانیہ نہیں۔ ”30“، ”1h“ یا ”1h30“ لکھیں۔</translation>
    </message>
</context>
<context>
    <name>ListHeader</name>
    <message>
        <source>Filter</source>
        <translation>چھانٹیں</translation>
    </message>
    <message>
        <source>Show only what holds a word</source>
        <translation>صرف وہ دکھائیں جس میں کوئی لفظ ہو</translation>
    </message>
    <message>
        <source>Show only what holds these words, digits or #tags</source>
        <translation>صرف وہ دکھائیں جس میں یہ الفاظ، ہندسے یا #ٹیگ ہوں</translation>
    </message>
    <message>
        <source>Filter this list</source>
        <translation>یہ فہرست چھانٹیں</translation>
    </message>
    <message>
        <source>Choose columns</source>
        <translation>کالم چنیں</translation>
    </message>
    <message>
        <source>%1 of %2 selected</source>
        <translation>%2 میں سے %1 منتخب</translation>
    </message>
    <message>
        <source>All</source>
        <translation>سب</translation>
    </message>
    <message>
        <source>People</source>
        <translation>لوگ</translation>
    </message>
    <message>
        <source>Companies</source>
        <translation>کمپنیاں</translation>
    </message>
</context>
<context>
    <name>LogBar</name>
    <message>
        <source>What was it</source>
        <translation>کیا تھا</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>نتیجہ</translation>
    </message>
    <message>
        <source>Minutes it took</source>
        <translation>کتنے منٹ لگے</translation>
    </message>
    <message>
        <source>What was said, and after a semicolon what is next</source>
        <translation>کیا بات ہوئی، اور سیمی کولن کے بعد آئندہ کیا</translation>
    </message>
    <message>
        <source>Wants a price list; call back fri 3pm</source>
        <translation>قیمتوں کی فہرست چاہیے؛ جمعہ 3 بجے کال</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>کیا غلط ہے</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>درج کریں</translation>
    </message>
    <message>
        <source>Ctrl+Enter; with Shift, go on to the next person</source>
        <translation>Ctrl+Enter؛ Shift کے ساتھ اگلے فرد پر</translation>
    </message>
    <message>
        <source>Close the log (Esc)</source>
        <translation>اندراج بند کریں (Esc)</translation>
    </message>
</context>
<context>
    <name>ManageSeriesDialog</name>
    <message>
        <source>Activity series</source>
        <translation>سرگرمیوں کے سلسلے</translation>
    </message>
    <message>
        <source>Ne&amp;w series</source>
        <translation>&amp;نیا سلسلہ</translation>
    </message>
    <message>
        <source>No series yet</source>
        <translation>ابھی کوئی سلسلہ نہیں</translation>
    </message>
    <message>
        <source>A series plans the same steps for each contact, around a day that you choose.</source>
        <translation>سلسلہ آپ کے چنے ہوئے دن کے گرد ہر رابطے کے لیے وہی قدم طے کرتا ہے۔</translation>
    </message>
    <message>
        <source>Add three e&amp;xamples</source>
        <translation>تین &amp;مثالیں شامل کریں</translation>
    </message>
</context>
<context>
    <name>Menu</name>
    <message>
        <source>Open &amp;recent</source>
        <translation>&amp;حالیہ کھولیں</translation>
    </message>
    <message>
        <source>T&amp;heme</source>
        <translation>ر&amp;نگ</translation>
    </message>
    <message>
        <source>Calendar &amp;view</source>
        <translation>کیلنڈر کا من&amp;ظر</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;فائل</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;ترمیم</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;منظر</translation>
    </message>
    <message>
        <source>&amp;Contact</source>
        <translation>&amp;رابطہ</translation>
    </message>
    <message>
        <source>&amp;Schedule</source>
        <translation>من&amp;صوبہ</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>م&amp;دد</translation>
    </message>
</context>
<context>
    <name>Messages</name>
    <message>
        <source>%1 was written by a newer version of this program. Nothing in it was touched.</source>
        <translation>%1 اس پروگرام کے نئے ورژن نے لکھی ہے۔ اس میں کچھ نہیں چھیڑا گیا۔</translation>
    </message>
    <message>
        <source>%1 may be one of several people. Choose who is meant.</source>
        <translation>%1 کئی لوگوں میں سے کوئی ہو سکتا ہے۔ چنیں کون مراد ہے۔</translation>
    </message>
    <message>
        <source>The printer %1 takes no pages. See whether it is switched on, then print again.</source>
        <translation>پرنٹر %1 صفحے نہیں لے رہا۔ دیکھیں کہ وہ چالو ہے، پھر دوبارہ چھاپیں۔</translation>
    </message>
    <message>
        <source>That could not be done. Nothing was changed.</source>
        <translation>یہ نہیں ہو سکا۔ کچھ نہیں بدلا۔</translation>
    </message>
    <message>
        <source>This cannot be undone any more, since something else was changed after it.</source>
        <translation>اب یہ واپس نہیں ہو سکتا، کیونکہ اس کے بعد کچھ اور بدل چکا ہے۔</translation>
    </message>
    <message numerus="yes">
        <source>Not undone: %Ln record(s) were changed since, last by %1 on %2.</source>
        <translation>
            <numerusform>واپس نہیں لیا گیا: %Ln ریکارڈ بعد میں %1 نے %2 کو بدلا۔</numerusform>
            <numerusform>واپس نہیں لیا گیا: %Ln ریکارڈ بعد میں بدلے، آخری بار %1 نے %2 کو۔</numerusform>
        </translation>
    </message>
    <message>
        <source>you</source>
        <translation>آپ</translation>
    </message>
    <message>
        <source>Fill in this field.</source>
        <translation>یہ خانہ بھریں۔</translation>
    </message>
    <message>
        <source>This is too long.</source>
        <translation>یہ بہت لمبا ہے۔</translation>
    </message>
    <message>
        <source>This is not a date. Write it as 1980-12-09, or --12-09 without the year.</source>
        <translation>یہ تاریخ نہیں۔ اسے 1980-12-09 کی طرح لکھیں، یا سال کے بغیر --12-09۔</translation>
    </message>
    <message>
        <source>This is not an e-mail address.</source>
        <translation>یہ ای میل پتہ نہیں۔</translation>
    </message>
    <message>
        <source>This is not a number.</source>
        <translation>یہ عدد نہیں۔</translation>
    </message>
    <message>
        <source>This is out of range.</source>
        <translation>یہ حد سے باہر ہے۔</translation>
    </message>
    <message>
        <source>There is no such entry.</source>
        <translation>ایسا کوئی اندراج نہیں۔</translation>
    </message>
    <message>
        <source>This name is taken. Choose another.</source>
        <translation>یہ نام پہلے سے ہے۔ کوئی اور چنیں۔</translation>
    </message>
    <message>
        <source>%1 is not there any more. Was it moved, or is its drive not connected?</source>
        <translation>%1 اب وہاں نہیں۔ کیا اسے منتقل کیا گیا، یا ڈرائیو جڑی نہیں؟</translation>
    </message>
    <message>
        <source>There is already a file %1. It was not touched; choose another name.</source>
        <translation>%1 نام کی فائل پہلے سے ہے۔ اسے نہیں چھیڑا گیا؛ کوئی اور نام چنیں۔</translation>
    </message>
    <message>
        <source>%1 is not a file of this program. Nothing in it was touched.</source>
        <translation>%1 اس پروگرام کی فائل نہیں۔ اس میں کچھ نہیں چھیڑا گیا۔</translation>
    </message>
    <message>
        <source>Parts of %1 cannot be read. Nothing was written to it; open its newest copy from Backups.</source>
        <translation>%1 کے کچھ حصے پڑھے نہیں جا سکتے۔ اس میں کچھ نہیں لکھا گیا؛ Backups سے اس کی سب سے نئی نقل کھولیں۔</translation>
    </message>
    <message>
        <source>%1 may only be read here, so the change was not saved.</source>
        <translation>%1 یہاں صرف پڑھی جا سکتی ہے، اس لیے تبدیلی محفوظ نہیں ہوئی۔</translation>
    </message>
    <message>
        <source>Another program is saving to %1. Nothing was changed; try again in a moment.</source>
        <translation>کوئی اور پروگرام %1 میں محفوظ کر رہا ہے۔ کچھ نہیں بدلا؛ ذرا بعد پھر کوشش کریں۔</translation>
    </message>
    <message>
        <source>The disk is full, so the change was not saved. Make room and try again.</source>
        <translation>ڈسک بھر چکی ہے، اس لیے تبدیلی محفوظ نہیں ہوئی۔ جگہ بنا کر پھر کوشش کریں۔</translation>
    </message>
    <message>
        <source>%1 could not be brought to this version. It is as it was before.</source>
        <translation>%1 اس ورژن پر نہیں لائی جا سکی۔ وہ پہلے جیسی ہے۔</translation>
    </message>
    <message>
        <source>%1 cannot be opened: %2</source>
        <translation>%1 نہیں کھل سکی: %2</translation>
    </message>
    <message>
        <source>%1 cannot be used: %2</source>
        <translation>%1 استعمال نہیں ہو سکتی: %2</translation>
    </message>
    <message>
        <source>This record was deleted in the meantime.</source>
        <translation>یہ ریکارڈ اس دوران مٹا دیا گیا۔</translation>
    </message>
    <message>
        <source>Somebody else changed the same field meanwhile. Yours was not saved; look at theirs first.</source>
        <translation>اس دوران کسی اور نے یہی خانہ بدل دیا۔ آپ کی تبدیلی محفوظ نہیں ہوئی؛ پہلے ان کی دیکھ لیں۔</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>واپس لینے کو کچھ نہیں۔</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was changed.</source>
        <translation>منسوخ ہوا۔ کچھ نہیں بدلا۔</translation>
    </message>
    <message>
        <source>Nobody here has an address that can be printed.</source>
        <translation>یہاں کسی کا ایسا پتہ نہیں جو چھپ سکے۔</translation>
    </message>
    <message>
        <source>a contact</source>
        <translation>ایک رابطہ</translation>
    </message>
    <message>
        <source>Changed a setting of this file</source>
        <translation>اس فائل کی ایک ترتیب بدلی</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>واپس لیا: %1</translation>
    </message>
    <message>
        <source>Done again: %1</source>
        <translation>دوبارہ کیا: %1</translation>
    </message>
    <message numerus="yes">
        <source>Deleted %Ln contact(s)</source>
        <translation>
            <numerusform>%Ln رابطہ مٹایا</numerusform>
            <numerusform>%Ln رابطے مٹائے</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Restored %Ln contact(s) from the trash</source>
        <translation>
            <numerusform>%Ln رابطہ ردی سے بحال کیا</numerusform>
            <numerusform>%Ln رابطے ردی سے بحال کیے</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Deleted %Ln contact(s) for good</source>
        <translation>
            <numerusform>%Ln رابطہ ہمیشہ کے لیے مٹایا</numerusform>
            <numerusform>%Ln رابطے ہمیشہ کے لیے مٹائے</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Imported %Ln contact(s) from %1</source>
        <translation>
            <numerusform>%1 سے %Ln رابطہ درآمد کیا</numerusform>
            <numerusform>%1 سے %Ln رابطے درآمد کیے</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Tagged %Ln contact(s) with %1</source>
        <translation>
            <numerusform>%Ln رابطے پر ٹیگ %1 لگایا</numerusform>
            <numerusform>%Ln رابطوں پر ٹیگ %1 لگایا</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Took the tag %1 off %Ln contact(s)</source>
        <translation>
            <numerusform>%Ln رابطے سے ٹیگ %1 ہٹایا</numerusform>
            <numerusform>%Ln رابطوں سے ٹیگ %1 ہٹایا</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Added %Ln contact(s) to %1</source>
        <translation>
            <numerusform>%Ln رابطہ %1 میں شامل کیا</numerusform>
            <numerusform>%Ln رابطے %1 میں شامل کیے</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Took %Ln contact(s) out of %1</source>
        <translation>
            <numerusform>%Ln رابطہ %1 سے نکالا</numerusform>
            <numerusform>%Ln رابطے %1 سے نکالے</numerusform>
        </translation>
    </message>
    <message>
        <source>Added %1</source>
        <translation>%1 کو شامل کیا</translation>
    </message>
    <message>
        <source>Changed how often to keep in touch with %1</source>
        <translation>%1 سے رابطے کا وقفہ بدلا</translation>
    </message>
    <message>
        <source>Changed how often to keep in touch</source>
        <translation>رابطے کا وقفہ بدلا</translation>
    </message>
    <message>
        <source>an activity</source>
        <translation>سرگرمی</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a kind of activity and what it is about</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Planned %1</source>
        <translation>منصوبہ بنایا: %1</translation>
    </message>
    <message numerus="yes">
        <source>Planned %Ln activities</source>
        <translation>
            <numerusform>%Ln سرگرمی کا منصوبہ بنایا</numerusform>
            <numerusform>%Ln سرگرمیوں کا منصوبہ بنایا</numerusform>
        </translation>
    </message>
    <message>
        <source>Changed %1</source>
        <translation>%1 کو بدلا</translation>
    </message>
    <message numerus="yes">
        <source>Changed %Ln activities</source>
        <translation>
            <numerusform>%Ln سرگرمی بدلی</numerusform>
            <numerusform>%Ln سرگرمیاں بدلیں</numerusform>
        </translation>
    </message>
    <message>
        <source>Moved %1</source>
        <translation>منتقل کیا: %1</translation>
    </message>
    <message numerus="yes">
        <source>Moved %Ln activities</source>
        <translation>
            <numerusform>%Ln سرگرمی منتقل کی</numerusform>
            <numerusform>%Ln سرگرمیاں منتقل کیں</numerusform>
        </translation>
    </message>
    <message>
        <source>Erased %1</source>
        <translation>مٹایا: %1</translation>
    </message>
    <message numerus="yes">
        <source>Erased %Ln activities</source>
        <translation>
            <numerusform>%Ln سرگرمی مٹائی</numerusform>
            <numerusform>%Ln سرگرمیاں مٹائیں</numerusform>
        </translation>
    </message>
    <message>
        <source>Gave %1 to %2</source>
        <comment>an activity and a person</comment>
        <translation>%1، %2 کو سونپا</translation>
    </message>
    <message numerus="yes">
        <source>Gave %Ln activities to %1</source>
        <translation>
            <numerusform>%Ln سرگرمی %1 کو سونپی</numerusform>
            <numerusform>%Ln سرگرمیاں %1 کو سونپیں</numerusform>
        </translation>
    </message>
    <message>
        <source>Completed %1</source>
        <translation>مکمل کیا: %1</translation>
    </message>
    <message numerus="yes">
        <source>Completed %Ln activities</source>
        <translation>
            <numerusform>%Ln سرگرمی مکمل کی</numerusform>
            <numerusform>%Ln سرگرمیاں مکمل کیں</numerusform>
        </translation>
    </message>
    <message>
        <source>Not done any more: %1</source>
        <translation>اب مکمل نہیں: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln activities are not done any more</source>
        <translation>
            <numerusform>%Ln سرگرمی اب مکمل نہیں</numerusform>
            <numerusform>%Ln سرگرمیاں اب مکمل نہیں</numerusform>
        </translation>
    </message>
    <message>
        <source>Recorded %1</source>
        <translation>درج کیا: %1</translation>
    </message>
    <message numerus="yes">
        <source>Recorded %Ln activities</source>
        <translation>
            <numerusform>%Ln سرگرمی درج کی</numerusform>
            <numerusform>%Ln سرگرمیاں درج کیں</numerusform>
        </translation>
    </message>
    <message>
        <source>Imported one activity from %2</source>
        <translation>%2 سے ایک سرگرمی درآمد کی</translation>
    </message>
    <message numerus="yes">
        <source>Imported %Ln activities from %1</source>
        <translation>
            <numerusform>%1 سے %Ln سرگرمی درآمد کی</numerusform>
            <numerusform>%1 سے %Ln سرگرمیاں درآمد کیں</numerusform>
        </translation>
    </message>
    <message>
        <source>Put follow-ups into another order</source>
        <translation>کاموں کی ترتیب بدلی</translation>
    </message>
    <message>
        <source>Changed the kind of activity %1</source>
        <translation>سرگرمی کی قسم %1 بدلی</translation>
    </message>
    <message>
        <source>Removed the kind of activity %1</source>
        <translation>سرگرمی کی قسم %1 ہٹائی</translation>
    </message>
    <message>
        <source>Changed the series %1</source>
        <translation>سلسلہ %1 بدلا</translation>
    </message>
    <message>
        <source>Removed the series %1</source>
        <translation>سلسلہ %1 ہٹایا</translation>
    </message>
    <message>
        <source>Stopped the series %1</source>
        <translation>سلسلہ %1 روکا</translation>
    </message>
    <message>
        <source>Moved the series %1</source>
        <translation>سلسلہ %1 منتقل کیا</translation>
    </message>
    <message numerus="yes">
        <source>Applied the series %1 to %Ln contacts</source>
        <translation>
            <numerusform>سلسلہ %1، %Ln رابطے پر لگایا</numerusform>
            <numerusform>سلسلہ %1، %Ln رابطوں پر لگایا</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Left %Ln contacts in peace for a while</source>
        <translation>
            <numerusform>%Ln رابطے کو کچھ دیر کے لیے چھوڑا</numerusform>
            <numerusform>%Ln رابطوں کو کچھ دیر کے لیے چھوڑا</numerusform>
        </translation>
    </message>
    <message>
        <source>Deleted %1</source>
        <translation>%1 کو مٹایا</translation>
    </message>
    <message>
        <source>Restored %1 from the trash</source>
        <translation>%1 کو ردی سے بحال کیا</translation>
    </message>
    <message>
        <source>Deleted %1 for good</source>
        <translation>%1 کو ہمیشہ کے لیے مٹایا</translation>
    </message>
    <message>
        <source>Wrote a note on %1</source>
        <translation>%1 پر نوٹ لکھا</translation>
    </message>
    <message>
        <source>Changed a note on %1</source>
        <translation>%1 کا نوٹ بدلا</translation>
    </message>
    <message>
        <source>Removed a note from %1</source>
        <translation>%1 کا نوٹ ہٹایا</translation>
    </message>
    <message>
        <source>Made the group %1</source>
        <translation>گروپ %1 بنایا</translation>
    </message>
    <message>
        <source>Renamed the group to %1</source>
        <translation>گروپ کا نام %1 رکھا</translation>
    </message>
    <message>
        <source>Removed the group %1</source>
        <translation>گروپ %1 ہٹایا</translation>
    </message>
</context>
<context>
    <name>MiniDays</name>
    <message>
        <source>Days of the month</source>
        <translation>مہینے کے دن</translation>
    </message>
</context>
<context>
    <name>MiniMonth</name>
    <message>
        <source>Month before</source>
        <translation>پچھلا مہینہ</translation>
    </message>
    <message>
        <source>Next month</source>
        <translation>اگلا مہینہ</translation>
    </message>
</context>
<context>
    <name>NewButton</name>
    <message>
        <source>New</source>
        <translation>نیا</translation>
    </message>
    <message>
        <source>Opens a menu</source>
        <translation>مینو کھولتا ہے</translation>
    </message>
</context>
<context>
    <name>NewContactForm</name>
    <message>
        <source>Person</source>
        <translation>شخص</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>کمپنی</translation>
    </message>
    <message>
        <source>customer, north</source>
        <translation>گاہک، شمال</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>کیا غلط ہے</translation>
    </message>
    <message>
        <source>S&amp;ave</source>
        <translation>م&amp;حفوظ کریں</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Enter</translation>
    </message>
    <message>
        <source>&amp;Later</source>
        <translation>&amp;بعد میں</translation>
    </message>
    <message>
        <source>Esc; what is typed stays for the next new contact</source>
        <translation>Esc؛ جو لکھا ہے وہ اگلے نئے رابطے کے لیے رہے گا</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;نام</translation>
    </message>
    <message>
        <source>C&amp;ompany</source>
        <translation>&amp;کمپنی</translation>
    </message>
    <message>
        <source>&amp;Mobile</source>
        <translation>&amp;موبائل</translation>
    </message>
    <message>
        <source>E-ma&amp;il</source>
        <translation>ای می&amp;ل</translation>
    </message>
    <message>
        <source>&amp;Tags</source>
        <translation>&amp;ٹیگ</translation>
    </message>
    <message>
        <source>New contact</source>
        <translation>نیا رابطہ</translation>
    </message>
</context>
<context>
    <name>NextPopup</name>
    <message>
        <source>Next step with %1:</source>
        <translation>%1 کے ساتھ اگلا قدم:</translation>
    </message>
    <message>
        <source>Call %1 on:</source>
        <translation>%1 کو کال کریں:</translation>
    </message>
</context>
<context>
    <name>NextStep</name>
    <message>
        <source>None</source>
        <translation>کوئی نہیں</translation>
    </message>
    <message>
        <source>1 day</source>
        <translation>1 دن</translation>
    </message>
    <message>
        <source>3 days</source>
        <translation>3 دن</translation>
    </message>
    <message>
        <source>1 week</source>
        <translation>1 ہفتہ</translation>
    </message>
    <message>
        <source>1 month</source>
        <translation>1 مہینہ</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>دیگر</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>اگلا قدم</translation>
    </message>
    <message>
        <source>Kind of the next step</source>
        <translation>اگلے قدم کی قسم</translation>
    </message>
    <message>
        <source>Date of the next step</source>
        <translation>اگلے قدم کی تاریخ</translation>
    </message>
</context>
<context>
    <name>NoNextCard</name>
    <message>
        <source>No next step</source>
        <translation>کوئی اگلا قدم نہیں</translation>
    </message>
    <message>
        <source>Everybody has a next step.</source>
        <translation>سب کا اگلا قدم طے ہے۔</translation>
    </message>
    <message numerus="yes">
        <source>%Ln contact(s) with nothing planned</source>
        <translation>
            <numerusform>%Ln رابطہ جس کا کوئی منصوبہ نہیں</numerusform>
            <numerusform>%Ln رابطے جن کا کوئی منصوبہ نہیں</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NoteCard</name>
    <message>
        <source>Earlier texts</source>
        <translation>پرانے متن</translation>
    </message>
    <message>
        <source>Remove note</source>
        <translation>نوٹ ہٹائیں</translation>
    </message>
    <message>
        <source>Note: %1</source>
        <translation>نوٹ: %1</translation>
    </message>
    <message>
        <source>Text of the note</source>
        <translation>نوٹ کا متن</translation>
    </message>
</context>
<context>
    <name>NotesTab</name>
    <message>
        <source>Write a note; Ctrl+Enter keeps it</source>
        <translation>نوٹ لکھیں؛ Ctrl+Enter سے رکھا جائے گا</translation>
    </message>
    <message>
        <source>New note</source>
        <translation>نیا نوٹ</translation>
    </message>
    <message>
        <source>Keep note</source>
        <translation>نوٹ رکھیں</translation>
    </message>
    <message>
        <source>No notes yet.</source>
        <translation>ابھی کوئی نوٹ نہیں۔</translation>
    </message>
    <message>
        <source>Show older notes</source>
        <translation>پرانے نوٹ دکھائیں</translation>
    </message>
</context>
<context>
    <name>Omnibox</name>
    <message>
        <source>Search people, companies, phones, notes…</source>
        <translation>لوگ، کمپنیاں، فون، نوٹس تلاش کریں…</translation>
    </message>
    <message>
        <source>Search, go to or add</source>
        <translation>تلاش کریں، جائیں یا شامل کریں</translation>
    </message>
</context>
<context>
    <name>OutcomePanel</name>
    <message>
        <source>Result</source>
        <translation>نتیجہ</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation>کیا بات ہوئی</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>کیا غلط ہے</translation>
    </message>
    <message>
        <source>Log and next</source>
        <translation>درج کریں اور اگلا</translation>
    </message>
    <message>
        <source>Enter; within the words Ctrl+Enter</source>
        <translation>Enter؛ متن کے اندر Ctrl+Enter</translation>
    </message>
    <message>
        <source>How did it go?</source>
        <translation>کیسا رہا؟</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>اگلا قدم</translation>
    </message>
    <message>
        <source>Logged in this pass: %1. Another result replaces it.</source>
        <translation>اس بار درج ہوا: %1۔ دوسرا نتیجہ اس کی جگہ لے گا۔</translation>
    </message>
</context>
<context>
    <name>PageList</name>
    <message>
        <source>Pages of the preferences</source>
        <translation>ترجیحات کے صفحے</translation>
    </message>
</context>
<context>
    <name>PeopleField</name>
    <message>
        <source>Contacts</source>
        <translation>رابطے</translation>
    </message>
    <message>
        <source>Name, company or phone</source>
        <translation>نام، کمپنی یا فون</translation>
    </message>
    <message>
        <source>Contacts found</source>
        <translation>ملے ہوئے رابطے</translation>
    </message>
</context>
<context>
    <name>PlanFooter</name>
    <message>
        <source>no group</source>
        <translation>کوئی گروپ نہیں</translation>
    </message>
    <message>
        <source>Group for all new contacts</source>
        <translation>تمام نئے رابطوں کا گروپ</translation>
    </message>
    <message>
        <source>&amp;Add all to group:</source>
        <translation>&amp;سب کو گروپ میں ڈالیں:</translation>
    </message>
</context>
<context>
    <name>PlanHeader</name>
    <message>
        <source>Import contacts</source>
        <translation>رابطے درآمد کریں</translation>
    </message>
    <message numerus="yes">
        <source>%Ln card(s) read</source>
        <translation>
            <numerusform>%Ln کارڈ پڑھا گیا</numerusform>
            <numerusform>%Ln کارڈ پڑھے گئے</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · %2 in %3 s</source>
        <translation>%1 · %2، %3 سیکنڈ میں</translation>
    </message>
</context>
<context>
    <name>PlanModel</name>
    <message>
        <source>Name</source>
        <translation>نام</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>کمپنی</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>فون</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>کیا ہو گا</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>کیوں</translation>
    </message>
    <message>
        <source>Will be imported</source>
        <translation>درآمد ہو گا</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>چھوڑا گیا</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>درآمد</translation>
    </message>
</context>
<context>
    <name>PlanTable</name>
    <message>
        <source>Cards</source>
        <translation>کارڈ</translation>
    </message>
    <message>
        <source>The space bar takes the selected cards into the import or leaves them out.</source>
        <translation>اسپیس بار منتخب کارڈ درآمد میں لیتا یا چھوڑتا ہے۔</translation>
    </message>
</context>
<context>
    <name>PlannedTick</name>
    <message>
        <source>This was the one planned: %1</source>
        <translation>یہی طے شدہ تھی: %1</translation>
    </message>
</context>
<context>
    <name>PointEditor</name>
    <message>
        <source>Extension</source>
        <translation>ایکسٹینشن</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>سروس</translation>
    </message>
    <message>
        <source>Preferred</source>
        <translation>ترجیحی</translation>
    </message>
</context>
<context>
    <name>PositionSection</name>
    <message>
        <source>4 · Position</source>
        <translation>4 · جگہ</translation>
    </message>
    <message>
        <source>Start at &amp;label</source>
        <translation>شروع کا &amp;لیبل</translation>
    </message>
    <message>
        <source>Cop&amp;ies of each</source>
        <translation>ہر ایک کی &amp;نقلیں</translation>
    </message>
    <message>
        <source>Shift ri&amp;ght</source>
        <translation>&amp;دائیں سرکائیں</translation>
    </message>
    <message>
        <source>Shift &amp;down</source>
        <translation>&amp;نیچے سرکائیں</translation>
    </message>
    <message>
        <source>Click the first free label on the sheet.</source>
        <translation>صفحے پر پہلے خالی لیبل پر کلک کریں۔</translation>
    </message>
    <message>
        <source> mm</source>
        <translation> ملی میٹر</translation>
    </message>
</context>
<context>
    <name>Preferences</name>
    <message>
        <source>General</source>
        <translation>عام</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>کیلنڈر</translation>
    </message>
    <message>
        <source>Reminders</source>
        <translation>یاد دہانیاں</translation>
    </message>
    <message>
        <source>Kinds of activities</source>
        <translation>سرگرمیوں کی قسمیں</translation>
    </message>
</context>
<context>
    <name>PreferencesDialog</name>
    <message>
        <source>Preferences</source>
        <translation>ترجیحات</translation>
    </message>
    <message>
        <source>Not set</source>
        <translation>مقرر نہیں</translation>
    </message>
</context>
<context>
    <name>Preview</name>
    <message>
        <source>Sheet before</source>
        <translation>پچھلا صفحہ</translation>
    </message>
    <message>
        <source>Next sheet</source>
        <translation>اگلا صفحہ</translation>
    </message>
    <message>
        <source>No labels</source>
        <translation>کوئی لیبل نہیں</translation>
    </message>
    <message>
        <source>Sheet %1 of %2</source>
        <translation>صفحہ %1، کل %2</translation>
    </message>
    <message>
        <source>Label %1 of %2</source>
        <translation>لیبل %1، کل %2</translation>
    </message>
</context>
<context>
    <name>Priority</name>
    <message>
        <source>High</source>
        <translation>زیادہ</translation>
    </message>
    <message>
        <source>Rather high</source>
        <translation>قدرے زیادہ</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>معمول</translation>
    </message>
    <message>
        <source>Rather low</source>
        <translation>قدرے کم</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>کم</translation>
    </message>
</context>
<context>
    <name>Problems</name>
    <message>
        <source>A contact needs a name, a company, a phone, an e-mail or an address.</source>
        <translation>رابطے کے لیے نام، کمپنی، فون، ای میل یا پتہ چاہیے۔</translation>
    </message>
    <message>
        <source>This is not a date. Write it like this: %1</source>
        <translation>یہ تاریخ نہیں۔ ایسے لکھیں: %1</translation>
    </message>
    <message>
        <source>There is no such day.</source>
        <translation>ایسا کوئی دن نہیں۔</translation>
    </message>
    <message>
        <source>This is not a phone number.</source>
        <translation>یہ فون نمبر نہیں۔</translation>
    </message>
</context>
<context>
    <name>Program</name>
    <message>
        <source>Making the sample file…</source>
        <translation>نمونے کی فائل بن رہی ہے…</translation>
    </message>
    <message>
        <source>New file</source>
        <translation>نئی فائل</translation>
    </message>
    <message>
        <source>Open a file</source>
        <translation>فائل کھولیں</translation>
    </message>
    <message>
        <source>Contacts (*.vcf *.vcard);;All files (*)</source>
        <translation>رابطے (*.vcf *.vcard);;تمام فائلیں (*)</translation>
    </message>
    <message>
        <source>Bring my contacts</source>
        <translation>میرے رابطے لائیں</translation>
    </message>
    <message>
        <source>Desktop CRM files (*.crm)</source>
        <translation>ڈیسک ٹاپ CRM فائلیں (*.crm)</translation>
    </message>
</context>
<context>
    <name>QuickLine</name>
    <message>
        <source>call Sara tomorrow 3pm about price list</source>
        <translation>سارہ کو کل 3 بجے قیمتوں کے لیے کال</translation>
    </message>
    <message>
        <source>Plan something</source>
        <translation>کچھ طے کریں</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message numerus="yes">
        <source>%Ln overdue</source>
        <translation>
            <numerusform>%Ln کا وقت گزر گیا</numerusform>
            <numerusform>%Ln کا وقت گزر گیا</numerusform>
        </translation>
    </message>
    <message>
        <source>Today</source>
        <translation>آج</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>رابطے</translation>
    </message>
    <message>
        <source>Companies</source>
        <translation>کمپنیاں</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>کیلنڈر</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>کام</translation>
    </message>
    <message>
        <source>Print &amp; labels</source>
        <translation>پرنٹ اور لیبل</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>ردی</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>گروپ</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>ٹیگ</translation>
    </message>
</context>
<context>
    <name>RailModel</name>
    <message>
        <source>%1, %2</source>
        <translation>%1، %2</translation>
    </message>
</context>
<context>
    <name>RailView</name>
    <message>
        <source>Sections</source>
        <translation>حصے</translation>
    </message>
</context>
<context>
    <name>Recurrence</name>
    <message>
        <source>the first %1</source>
        <translation>پہلا %1</translation>
    </message>
    <message>
        <source>the second %1</source>
        <translation>دوسرا %1</translation>
    </message>
    <message>
        <source>the third %1</source>
        <translation>تیسرا %1</translation>
    </message>
    <message>
        <source>the fourth %1</source>
        <translation>چوتھا %1</translation>
    </message>
    <message>
        <source>the fifth %1</source>
        <translation>پانچواں %1</translation>
    </message>
    <message>
        <source>the last %1</source>
        <translation>آخری %1</translation>
    </message>
    <message>
        <source>By a rule of a calendar file: %1</source>
        <translation>کیلنڈر فائل کے قاعدے سے: %1</translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln time(s) in all</source>
        <translation>
            <numerusform>%1، کل %Ln بار</numerusform>
            <numerusform>%1، کل %Ln بار</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, until %2</source>
        <translation>%1، %2 تک</translation>
    </message>
    <message>
        <source>Every day</source>
        <translation>ہر روز</translation>
    </message>
    <message numerus="yes">
        <source>Every %Ln day(s)</source>
        <translation>
            <numerusform>ہر %Ln دن</numerusform>
            <numerusform>ہر %Ln دن</numerusform>
        </translation>
    </message>
    <message>
        <source>Every weekday, Monday to Friday</source>
        <translation>پیر سے جمعہ ہر روز</translation>
    </message>
    <message>
        <source>Every week on %1</source>
        <translation>ہر ہفتے %1</translation>
    </message>
    <message numerus="yes">
        <source>Every %Ln week(s) on %1</source>
        <translation>
            <numerusform>ہر %Ln ہفتے %1</numerusform>
            <numerusform>ہر %Ln ہفتے %1</numerusform>
        </translation>
    </message>
    <message>
        <source>the last day</source>
        <translation>آخری دن</translation>
    </message>
    <message>
        <source>day %1</source>
        <translation>تاریخ %1</translation>
    </message>
    <message>
        <source>Every month on %1</source>
        <translation>ہر مہینے %1</translation>
    </message>
    <message numerus="yes">
        <source>Every %Ln month(s) on %1</source>
        <translation>
            <numerusform>ہر %Ln مہینے %1</numerusform>
            <numerusform>ہر %Ln مہینے %1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%2 میں سے %1</translation>
    </message>
    <message>
        <source>Every year on %1</source>
        <translation>ہر سال %1</translation>
    </message>
    <message numerus="yes">
        <source>Every %Ln year(s) on %1</source>
        <translation>
            <numerusform>ہر %Ln سال %1</numerusform>
            <numerusform>ہر %Ln سال %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s) after the last one is done</source>
        <translation>
            <numerusform>پچھلا مکمل ہونے کے %Ln دن بعد</numerusform>
            <numerusform>پچھلا مکمل ہونے کے %Ln دن بعد</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln week(s) after the last one is done</source>
        <translation>
            <numerusform>پچھلا مکمل ہونے کے %Ln ہفتے بعد</numerusform>
            <numerusform>پچھلا مکمل ہونے کے %Ln ہفتے بعد</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln month(s) after the last one is done</source>
        <translation>
            <numerusform>پچھلا مکمل ہونے کے %Ln مہینے بعد</numerusform>
            <numerusform>پچھلا مکمل ہونے کے %Ln مہینے بعد</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln year(s) after the last one is done</source>
        <translation>
            <numerusform>پچھلا مکمل ہونے کے %Ln سال بعد</numerusform>
            <numerusform>پچھلا مکمل ہونے کے %Ln سال بعد</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RecurrenceEditor</name>
    <message>
        <source>Repeat</source>
        <translation>دہرائیں</translation>
    </message>
    <message>
        <source>Repeat every</source>
        <translation>کتنے وقفے سے</translation>
    </message>
    <message>
        <source>On which day</source>
        <translation>کس دن</translation>
    </message>
    <message>
        <source>How long</source>
        <translation>کب تک</translation>
    </message>
    <message>
        <source>How many times</source>
        <translation>کتنی بار</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>آخری دن</translation>
    </message>
    <message>
        <source>Counted from the day it is done</source>
        <translation>مکمل ہونے کے دن سے</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>کبھی نہیں</translation>
    </message>
    <message>
        <source>Daily</source>
        <translation>روزانہ</translation>
    </message>
    <message>
        <source>Weekly</source>
        <translation>ہفتہ وار</translation>
    </message>
    <message>
        <source>Monthly</source>
        <translation>ماہانہ</translation>
    </message>
    <message>
        <source>Yearly</source>
        <translation>سالانہ</translation>
    </message>
    <message>
        <source>without an end</source>
        <translation>بغیر اختتام</translation>
    </message>
    <message>
        <source>so many times</source>
        <translation>اتنی بار</translation>
    </message>
    <message>
        <source>until</source>
        <translation>تک</translation>
    </message>
    <message>
        <source>As it is</source>
        <translation>جیسا ہے</translation>
    </message>
    <message>
        <source>on day %1</source>
        <translation>تاریخ %1 کو</translation>
    </message>
    <message>
        <source>on the last day</source>
        <translation>آخری دن</translation>
    </message>
    <message>
        <source>on %1</source>
        <comment>a day</comment>
        <translation>%1 کو</translation>
    </message>
    <message numerus="yes">
        <source>day(s)</source>
        <comment>a unit after its number</comment>
        <translation>
            <numerusform>دن</numerusform>
            <numerusform>دن</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>week(s)</source>
        <comment>a unit after its number</comment>
        <translation>
            <numerusform>ہفتہ</numerusform>
            <numerusform>ہفتے</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>month(s)</source>
        <comment>a unit after its number</comment>
        <translation>
            <numerusform>مہینہ</numerusform>
            <numerusform>مہینے</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>year(s)</source>
        <comment>a unit after its number</comment>
        <translation>
            <numerusform>سال</numerusform>
            <numerusform>سال</numerusform>
        </translation>
    </message>
    <message>
        <source>The last day is before the first.</source>
        <translation>آخری دن پہلے دن سے پہلے ہے۔</translation>
    </message>
    <message>
        <source>%1, first on %2</source>
        <translation>%1، پہلی بار %2</translation>
    </message>
</context>
<context>
    <name>RemindersPage</name>
    <message>
        <source>Alarms make a &amp;sound</source>
        <translation>الارم کی &amp;آواز ہو</translation>
    </message>
    <message>
        <source>Show alarms &amp;above all other windows</source>
        <translation>الارم سب کھڑکیوں کے &amp;اوپر دکھائیں</translation>
    </message>
    <message>
        <source>&amp;Quiet hours: nothing sounds or comes up</source>
        <translation>&amp;خاموش اوقات: نہ آواز ہو نہ کچھ سامنے آئے</translation>
    </message>
    <message>
        <source>Quiet all &amp;weekend</source>
        <translation>پورے اختتامِ ہفتہ &amp;خاموشی</translation>
    </message>
    <message>
        <source>&amp;Keep ringing when the window is closed</source>
        <translation>کھڑکی بند ہو تب بھی الارم &amp;بجیں</translation>
    </message>
    <message>
        <source>Start when I &amp;log in, without its window</source>
        <translation>&amp;لاگ اِن پر بغیر کھڑکی کے شروع ہو</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>کیا غلط ہے</translation>
    </message>
    <message>
        <source>When an alarm rings</source>
        <translation>جب الارم بجے</translation>
    </message>
    <message>
        <source>&amp;Usual snooze (key Z):</source>
        <translation>عام &amp;وقفہ (کلید Z):</translation>
    </message>
    <message>
        <source>Quiet hours</source>
        <translation>خاموش اوقات</translation>
    </message>
    <message>
        <source>&amp;From:</source>
        <translation>&amp;سے:</translation>
    </message>
    <message>
        <source>&amp;To:</source>
        <translation>&amp;تک:</translation>
    </message>
    <message>
        <source>What rings meanwhile is shown afterwards, in one list.</source>
        <translation>اس دوران جو بجے، بعد میں ایک فہرست میں دکھایا جائے گا۔</translation>
    </message>
    <message>
        <source>So that none is missed</source>
        <translation>تاکہ کوئی چھوٹ نہ جائے</translation>
    </message>
    <message>
        <source>The program stays in the tray, or minimised where there is none, until you quit it.</source>
        <translation>پروگرام بند کرنے تک ٹرے میں، یا ٹرے نہ ہو تو چھوٹا ہو کر، رہتا ہے۔</translation>
    </message>
    <message>
        <source>The system did not let us change that: %1</source>
        <translation>نظام نے یہ بدلنے نہیں دیا: %1</translation>
    </message>
</context>
<context>
    <name>RemovablePill</name>
    <message>
        <source>Remove %1</source>
        <translation>%1 ہٹائیں</translation>
    </message>
</context>
<context>
    <name>ReschedulePopup</name>
    <message>
        <source>Move “%1” to:</source>
        <translation>”%1“ کو منتقل کریں:</translation>
    </message>
    <message>
        <source>Move to:</source>
        <translation>منتقل کریں:</translation>
    </message>
    <message numerus="yes">
        <source>Move %Ln activities to:</source>
        <translation>
            <numerusform>%Ln سرگرمی منتقل کریں:</numerusform>
            <numerusform>%Ln سرگرمیاں منتقل کریں:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Result</name>
    <message>
        <source>Reached</source>
        <translation>بات ہوئی</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>جواب نہیں</translation>
    </message>
    <message>
        <source>Voice mail</source>
        <translation>صوتی پیغام</translation>
    </message>
    <message>
        <source>They called</source>
        <translation>انہوں نے کال کی</translation>
    </message>
    <message>
        <source>Wrong number</source>
        <translation>غلط نمبر</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>بعد میں</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>ہوئی</translation>
    </message>
    <message>
        <source>Not held</source>
        <translation>نہیں ہوئی</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>مکمل</translation>
    </message>
    <message>
        <source>Not done</source>
        <translation>نہیں ہوا</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>بھیجا</translation>
    </message>
    <message>
        <source>Posted</source>
        <translation>ڈاک میں دیا</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>مکمل</translation>
    </message>
    <message>
        <source>Not completed</source>
        <translation>نامکمل</translation>
    </message>
    <message>
        <source>Postponed</source>
        <translation>ملتوی</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>منسوخ</translation>
    </message>
</context>
<context>
    <name>ResultRows</name>
    <message>
        <source>+ Result</source>
        <translation>+ نتیجہ</translation>
    </message>
    <message>
        <source>Write when to try again as +1d, +2w, +1m or +1wd (working day).</source>
        <translation>دوبارہ کوشش کا وقت +1d، +2w، +1m یا +1wd (کام کا دن) لکھیں۔</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>نتیجہ</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>کلید</translation>
    </message>
    <message>
        <source>Counts as</source>
        <translation>شمار</translation>
    </message>
    <message>
        <source>Proposes</source>
        <translation>تجویز</translation>
    </message>
    <message>
        <source>After</source>
        <translation>بعد</translation>
    </message>
</context>
<context>
    <name>RowsCard</name>
    <message>
        <source>Show fewer</source>
        <translation>کم دکھائیں</translation>
    </message>
    <message numerus="yes">
        <source>Show %Ln more</source>
        <translation>
            <numerusform>%Ln مزید دکھائیں</numerusform>
            <numerusform>%Ln مزید دکھائیں</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>اور %Ln مزید</numerusform>
            <numerusform>اور %Ln مزید</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ScheduleCard</name>
    <message>
        <source>Schedule</source>
        <translation>منصوبہ</translation>
    </message>
</context>
<context>
    <name>Search</name>
    <message>
        <source>No command of that name</source>
        <translation>اس نام کا کوئی حکم نہیں</translation>
    </message>
    <message>
        <source>Type a name, part of a phone number, a note or #tag. “+” adds, “&gt;” commands.</source>
        <translation>نام، فون نمبر کا حصہ، نوٹ یا #ٹیگ لکھیں۔ ”+“ سے شامل، ”&gt;“ سے احکام۔</translation>
    </message>
    <message>
        <source>Type a name, then company, phone, e-mail or city with commas between, and #tags.</source>
        <translation>نام لکھیں، پھر کمپنی، فون، ای میل یا شہر، بیچ میں کاما، اور #ٹیگ۔</translation>
    </message>
    <message>
        <source>No matches</source>
        <translation>کچھ نہیں ملا</translation>
    </message>
    <message numerus="yes">
        <source>List %Ln contact(s): %1</source>
        <translation>
            <numerusform>%Ln رابطہ دکھائیں: %1</numerusform>
            <numerusform>%Ln رابطے دکھائیں: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Add %1</source>
        <translation>%1 کو شامل کریں</translation>
    </message>
    <message>
        <source>Already in the file?</source>
        <translation>کیا پہلے سے فائل میں ہے؟</translation>
    </message>
    <message>
        <source>Companies</source>
        <translation>کمپنیاں</translation>
    </message>
    <message>
        <source>People</source>
        <translation>لوگ</translation>
    </message>
    <message numerus="yes">
        <source>Show all %Ln in the list</source>
        <translation>
            <numerusform>فہرست میں %Ln دکھائیں</numerusform>
            <numerusform>فہرست میں تمام %Ln دکھائیں</numerusform>
        </translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>احکام</translation>
    </message>
    <message numerus="yes">
        <source>not reached for %Ln day(s)</source>
        <translation>
            <numerusform>%Ln دن سے بات نہیں ہوئی</numerusform>
            <numerusform>%Ln دن سے بات نہیں ہوئی</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>reached within %Ln day(s)</source>
        <translation>
            <numerusform>%Ln دن کے اندر بات ہوئی</numerusform>
            <numerusform>%Ln دن کے اندر بات ہوئی</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing planned</source>
        <translation>کچھ طے نہیں</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>نام</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>کمپنی</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>فون</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>ای میل</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>لنک</translation>
    </message>
    <message>
        <source>City</source>
        <translation>شہر</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>نوٹ</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>ٹیگ</translation>
    </message>
    <message>
        <source>Alarm: %1</source>
        <translation>الارم: %1</translation>
    </message>
    <message>
        <source>Priority: %1</source>
        <translation>ترجیح: %1</translation>
    </message>
    <message>
        <source>Not in your contacts: %1</source>
        <translation>آپ کے رابطوں میں نہیں: %1</translation>
    </message>
    <message>
        <source>“%1”</source>
        <comment>the words of a line</comment>
        <translation>”%1“</translation>
    </message>
    <message>
        <source>No such day: %1</source>
        <translation>ایسا کوئی دن نہیں: %1</translation>
    </message>
    <message>
        <source>Without a date</source>
        <translation>بغیر تاریخ</translation>
    </message>
    <message>
        <source>now</source>
        <translation>ابھی</translation>
    </message>
    <message>
        <source>For whom is the note? “note Sara: call me Friday, she said”</source>
        <translation>نوٹ کس کا ہے؟ ”نوٹ سارہ: جمعے کو کال کا کہا“</translation>
    </message>
    <message>
        <source>then</source>
        <translation>پھر</translation>
    </message>
    <message>
        <source>Tab: %1</source>
        <translation>Tab: %1</translation>
    </message>
    <message>
        <source>Note: %1</source>
        <translation>نوٹ: %1</translation>
    </message>
    <message>
        <source>Log: %1</source>
        <translation>اندراج: %1</translation>
    </message>
    <message>
        <source>Plan: %1</source>
        <translation>منصوبہ: %1</translation>
    </message>
    <message>
        <source>“call Sara tomorrow 3pm”, “meet Ali mon 10-11:30”, “send offer fri”</source>
        <translation>”سارہ کو کل 3 بجے کال“، ”علی سے پیر 10-11:30 ملاقات“، ”جمعہ پیشکش بھیجیں“</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
</context>
<context>
    <name>SearchPopup</name>
    <message>
        <source>Search results</source>
        <translation>تلاش کے نتائج</translation>
    </message>
</context>
<context>
    <name>Series</name>
    <message>
        <source>on the day</source>
        <translation>اسی دن</translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s) after</source>
        <translation>
            <numerusform>%Ln دن بعد</numerusform>
            <numerusform>%Ln دن بعد</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln week(s) after</source>
        <translation>
            <numerusform>%Ln ہفتہ بعد</numerusform>
            <numerusform>%Ln ہفتے بعد</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln month(s) after</source>
        <translation>
            <numerusform>%Ln مہینہ بعد</numerusform>
            <numerusform>%Ln مہینے بعد</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s) before</source>
        <translation>
            <numerusform>%Ln دن پہلے</numerusform>
            <numerusform>%Ln دن پہلے</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln week(s) before</source>
        <translation>
            <numerusform>%Ln ہفتہ پہلے</numerusform>
            <numerusform>%Ln ہفتے پہلے</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln month(s) before</source>
        <translation>
            <numerusform>%Ln مہینہ پہلے</numerusform>
            <numerusform>%Ln مہینے پہلے</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a kind and what it is about</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>SeriesCommands</name>
    <message>
        <source>No series is running here.</source>
        <translation>یہاں کوئی سلسلہ جاری نہیں۔</translation>
    </message>
    <message numerus="yes">
        <source>For %n contact(s)</source>
        <translation>
            <numerusform>%n رابطے کے لیے</numerusform>
            <numerusform>%n رابطوں کے لیے</numerusform>
        </translation>
    </message>
    <message>
        <source>For %1</source>
        <translation>%1 کے لیے</translation>
    </message>
    <message>
        <source>Planning the series…</source>
        <translation>سلسلہ طے ہو رہا ہے…</translation>
    </message>
    <message numerus="yes">
        <source>Move the rest of %1 too (%Ln step(s))</source>
        <translation>
            <numerusform>%1 کا باقی بھی منتقل کریں (%Ln قدم)</numerusform>
            <numerusform>%1 کا باقی بھی منتقل کریں (%Ln قدم)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SeriesEditor</name>
    <message>
        <source>Steps</source>
        <translation>قدم</translation>
    </message>
    <message>
        <source>&amp;Add a step</source>
        <translation>قدم شا&amp;مل کریں</translation>
    </message>
    <message>
        <source>Remo&amp;ve the step</source>
        <translation>قدم &amp;ہٹائیں</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>کیا غلط ہے</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;محفوظ کریں</translation>
    </message>
    <message>
        <source>Delete this series</source>
        <translation>یہ سلسلہ مٹائیں</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>&amp;نام:</translation>
    </message>
    <message>
        <source>F&amp;or what:</source>
        <translation>کس &amp;لیے:</translation>
    </message>
    <message>
        <source>Steps, counted from a day that is chosen when it is applied</source>
        <translation>قدم، لگاتے وقت چنے گئے دن سے گنے ہوئے</translation>
    </message>
    <message>
        <source>Give the series a name.</source>
        <translation>سلسلے کا نام لکھیں۔</translation>
    </message>
</context>
<context>
    <name>SheetView</name>
    <message>
        <source>Picture of the sheet</source>
        <translation>صفحے کی تصویر</translation>
    </message>
    <message>
        <source>Labels are printed from %1 on; the sheet has %2.</source>
        <translation>لیبل %1 سے چھپیں گے؛ صفحے پر کل %2 ہیں۔</translation>
    </message>
</context>
<context>
    <name>ShownFields</name>
    <message>
        <source>ext. %1</source>
        <translation>ایکسٹ %1</translation>
    </message>
    <message>
        <source>preferred</source>
        <translation>ترجیحی</translation>
    </message>
    <message numerus="yes">
        <source>aged %n</source>
        <translation>
            <numerusform>عمر %n سال</numerusform>
            <numerusform>عمر %n سال</numerusform>
        </translation>
    </message>
    <message>
        <source>Contact person</source>
        <translation>رابطے کا شخص</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>شعبہ</translation>
    </message>
    <message>
        <source>Nickname</source>
        <translation>عرفیت</translation>
    </message>
    <message>
        <source>Pronounced</source>
        <translation>تلفظ</translation>
    </message>
    <message>
        <source>Filed as</source>
        <translation>ترتیب کا نام</translation>
    </message>
</context>
<context>
    <name>SidePane</name>
    <message>
        <source>Nobody is chosen</source>
        <translation>کوئی منتخب نہیں</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>فہرست پر واپس</translation>
    </message>
</context>
<context>
    <name>Snooze</name>
    <message>
        <source>5 min</source>
        <translation>5 منٹ</translation>
    </message>
    <message>
        <source>10 min</source>
        <translation>10 منٹ</translation>
    </message>
    <message>
        <source>30 min</source>
        <translation>30 منٹ</translation>
    </message>
    <message>
        <source>1 hour</source>
        <translation>1 گھنٹہ</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>کل</translation>
    </message>
    <message>
        <source>Next Monday</source>
        <translation>اگلا پیر</translation>
    </message>
</context>
<context>
    <name>SnoozeButtons</name>
    <message>
        <source>Snooze:</source>
        <translation>وقفہ:</translation>
    </message>
    <message>
        <source>Snooze: %1</source>
        <translation>وقفہ: %1</translation>
    </message>
    <message>
        <source>Until…</source>
        <translation>تک…</translation>
    </message>
</context>
<context>
    <name>SourceTab</name>
    <message>
        <source>Added %1</source>
        <translation>%1 کو شامل ہوا</translation>
    </message>
    <message>
        <source>Added %1 by %2</source>
        <translation>%1 کو %2 نے شامل کیا</translation>
    </message>
    <message>
        <source>Changed %1</source>
        <translation>%1 کو بدلا</translation>
    </message>
    <message>
        <source>Changed %1 by %2</source>
        <translation>%1 کو %2 نے بدلا</translation>
    </message>
</context>
<context>
    <name>StagedDialog</name>
    <message>
        <source>Progress of the import</source>
        <translation>درآمد کی پیش رفت</translation>
    </message>
    <message>
        <source>The current row</source>
        <translation>موجودہ سطر</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>روکا جا رہا ہے…</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;بند کریں</translation>
    </message>
    <message>
        <source>Nothing could be read</source>
        <translation>کچھ نہیں پڑھا جا سکا</translation>
    </message>
    <message>
        <source>Stopped. Nothing was imported.</source>
        <translation>روک دیا گیا۔ کچھ درآمد نہیں ہوا۔</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%2 میں سے %1</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>Read only</source>
        <translation>صرف پڑھنے کے لیے</translation>
    </message>
    <message>
        <source>All changes saved</source>
        <translation>تمام تبدیلیاں محفوظ</translation>
    </message>
    <message>
        <source>The last change is not saved</source>
        <translation>آخری تبدیلی محفوظ نہیں</translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s)</source>
        <translation>
            <numerusform>%Ln ریکارڈ</numerusform>
            <numerusform>%Ln ریکارڈ</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StepForm</name>
    <message>
        <source>How far from the day</source>
        <translation>دن سے کتنا دور</translation>
    </message>
    <message>
        <source>days</source>
        <translation>دن</translation>
    </message>
    <message>
        <source>weeks</source>
        <translation>ہفتے</translation>
    </message>
    <message>
        <source>months</source>
        <translation>مہینے</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>اکائی</translation>
    </message>
    <message>
        <source>after the day</source>
        <translation>دن کے بعد</translation>
    </message>
    <message>
        <source>before the day</source>
        <translation>دن سے پہلے</translation>
    </message>
    <message>
        <source>Before or after</source>
        <translation>پہلے یا بعد</translation>
    </message>
    <message>
        <source>On a weekend, take the &amp;Monday after</source>
        <translation>اختتامِ ہفتہ پر اگلا &amp;پیر</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>کس کے لیے</translation>
    </message>
    <message>
        <source>whoever applies the series</source>
        <translation>جو سلسلہ لگائے</translation>
    </message>
    <message>
        <source>&amp;Kind:</source>
        <translation>&amp;قسم:</translation>
    </message>
    <message>
        <source>Wh&amp;en:</source>
        <translation>&amp;کب:</translation>
    </message>
    <message>
        <source>Re&amp;garding:</source>
        <translation>&amp;بابت:</translation>
    </message>
    <message>
        <source>&amp;Time:</source>
        <translation>&amp;وقت:</translation>
    </message>
    <message>
        <source>D&amp;uration:</source>
        <translation>&amp;دورانیہ:</translation>
    </message>
    <message>
        <source>A&amp;larm:</source>
        <translation>&amp;الارم:</translation>
    </message>
    <message>
        <source>&amp;Priority:</source>
        <translation>&amp;ترجیح:</translation>
    </message>
    <message>
        <source>&amp;For:</source>
        <translation>کس کے &amp;لیے:</translation>
    </message>
    <message>
        <source>&amp;Details:</source>
        <translation>&amp;تفصیل:</translation>
    </message>
</context>
<context>
    <name>StockSection</name>
    <message>
        <source>2 · Label stock</source>
        <translation>2 · لیبل کا کاغذ</translation>
    </message>
    <message>
        <source>Sheet &amp;or roll</source>
        <translation>شیٹ &amp;یا رول</translation>
    </message>
    <message>
        <source>Sheet or roll</source>
        <translation>صفحہ یا رول</translation>
    </message>
    <message>
        <source>Sources disagree on this size. Measure a sheet before you rely on it.</source>
        <translation>اس ناپ پر ذرائع متفق نہیں۔ بھروسے سے پہلے ایک صفحہ ناپ لیں۔</translation>
    </message>
    <message>
        <source>Nobody has measured this one yet. Try one page on plain paper first.</source>
        <translation>اسے ابھی کسی نے نہیں ناپا۔ پہلے سادہ کاغذ پر ایک صفحہ آزمائیں۔</translation>
    </message>
    <message>
        <source>Tape %1 mm wide, cut to the length of the text</source>
        <translation>ٹیپ %1 ملی میٹر چوڑی، متن کی لمبائی تک کٹی ہوئی</translation>
    </message>
    <message>
        <source>Roll · %1 × %2 mm</source>
        <translation>رول · %1 × %2 ملی میٹر</translation>
    </message>
    <message numerus="yes">
        <source>%1 · %n a sheet · %2 × %3 mm</source>
        <translation>
            <numerusform>%1 · صفحے پر %n · %2 × %3 ملی میٹر</numerusform>
            <numerusform>%1 · صفحے پر %n · %2 × %3 ملی میٹر</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TallyPage</name>
    <message>
        <source>Back to the list</source>
        <translation>فہرست پر واپس</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message numerus="yes">
        <source>%Ln call(s) logged</source>
        <translation>
            <numerusform>%Ln کال درج ہوئی</numerusform>
            <numerusform>%Ln کالیں درج ہوئیں</numerusform>
        </translation>
    </message>
    <message>
        <source>Together</source>
        <translation>کل</translation>
    </message>
    <message numerus="yes">
        <source>%Ln contact(s) skipped</source>
        <translation>
            <numerusform>%Ln رابطہ چھوڑا</numerusform>
            <numerusform>%Ln رابطے چھوڑے</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln contact(s) not called</source>
        <translation>
            <numerusform>%Ln رابطے کو کال نہیں ہوئی</numerusform>
            <numerusform>%Ln رابطوں کو کال نہیں ہوئی</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TaskFilters</name>
    <message>
        <source>Show &amp;done</source>
        <translation>م&amp;کمل دکھائیں</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>سب قسمیں</translation>
    </message>
    <message>
        <source>For everybody</source>
        <translation>سب کے لیے</translation>
    </message>
    <message>
        <source>Group the tasks</source>
        <translation>کاموں کی گروہ بندی</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>قسم</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>کس کے لیے</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>ترجیح</translation>
    </message>
    <message>
        <source>Words in the task or the name</source>
        <translation>کام یا نام کے الفاظ</translation>
    </message>
    <message>
        <source>Filter by words</source>
        <translation>الفاظ سے چھانٹیں</translation>
    </message>
    <message>
        <source>Any priority</source>
        <translation>کوئی بھی ترجیح</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>مقررہ وقت گزر گیا</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>آج</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>کل</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>یہ ہفتہ</translation>
    </message>
    <message>
        <source>Next 7 days</source>
        <translation>اگلے 7 دن</translation>
    </message>
    <message>
        <source>Next 30 days</source>
        <translation>اگلے 30 دن</translation>
    </message>
    <message>
        <source>No date</source>
        <translation>کوئی تاریخ نہیں</translation>
    </message>
    <message>
        <source>All</source>
        <translation>سب</translation>
    </message>
</context>
<context>
    <name>TaskTable</name>
    <message>
        <source>Tasks</source>
        <translation>کام</translation>
    </message>
</context>
<context>
    <name>Tasks</name>
    <message>
        <source>Done</source>
        <translation>مکمل</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>قسم</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>تاریخ</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>وقت</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>ترجیح</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>رابطہ</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>کمپنی</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>فون</translation>
    </message>
    <message>
        <source>Regarding</source>
        <translation>بابت</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>دورانیہ</translation>
    </message>
    <message>
        <source>For</source>
        <translation>کے لیے</translation>
    </message>
    <message>
        <source>By day</source>
        <translation>دن کے لحاظ سے</translation>
    </message>
    <message>
        <source>By kind</source>
        <translation>قسم کے لحاظ سے</translation>
    </message>
    <message>
        <source>By contact</source>
        <translation>رابطے کے لحاظ سے</translation>
    </message>
    <message>
        <source>By priority</source>
        <translation>ترجیح کے لحاظ سے</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>مقررہ وقت گزر گیا</translation>
    </message>
    <message>
        <source>Without a date</source>
        <translation>بغیر تاریخ</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>today or tomorrow, and the date</comment>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>Without a contact</source>
        <translation>بغیر رابطے</translation>
    </message>
</context>
<context>
    <name>TasksView</name>
    <message>
        <source>Tasks</source>
        <translation>کام</translation>
    </message>
    <message>
        <source>No matches</source>
        <translation>کچھ نہیں ملا</translation>
    </message>
    <message>
        <source>No task of this range has these words.</source>
        <translation>اس مدت کے کسی کام میں یہ الفاظ نہیں۔</translation>
    </message>
    <message>
        <source>Nothing is overdue</source>
        <translation>کسی کا وقت نہیں گزرا</translation>
    </message>
    <message>
        <source>Nothing left for today</source>
        <translation>آج کے لیے کچھ باقی نہیں</translation>
    </message>
    <message>
        <source>Nothing is planned</source>
        <translation>کچھ طے نہیں</translation>
    </message>
    <message>
        <source>Ctrl+K and “call Sara fri” plans a call.</source>
        <translation>Ctrl+K اور ”سارہ کو جمعہ کال“ سے کال طے ہوتی ہے۔</translation>
    </message>
    <message>
        <source>Nothing here</source>
        <translation>یہاں کچھ نہیں</translation>
    </message>
    <message>
        <source>Choose another range above.</source>
        <translation>اوپر دوسری مدت چنیں۔</translation>
    </message>
</context>
<context>
    <name>TextDialog</name>
    <message>
        <source>What is wrong</source>
        <translation>کیا غلط ہے</translation>
    </message>
</context>
<context>
    <name>TextSection</name>
    <message>
        <source>Business, as the country writes it</source>
        <translation>کاروباری، جیسے وہ ملک لکھتا ہے</translation>
    </message>
    <message>
        <source>Personal, the name alone</source>
        <translation>ذاتی، صرف نام</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>نہیں بتایا</translation>
    </message>
    <message>
        <source>Naskh</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>Nastaliq</source>
        <translation>نستعلیق</translation>
    </message>
    <message>
        <source>%1 pt</source>
        <translation>%1 پوائنٹ</translation>
    </message>
    <message>
        <source>Shrin&amp;k to fit</source>
        <translation>&amp;سما جانے تک چھوٹا</translation>
    </message>
    <message>
        <source>3 · Text</source>
        <translation>3 · متن</translation>
    </message>
    <message>
        <source>Sent fro&amp;m</source>
        <translation>&amp;کہاں سے</translation>
    </message>
    <message>
        <source>The country is printed on labels that go to another one.</source>
        <translation>دوسرے ملک جانے والے لیبل پر ملک چھپتا ہے۔</translation>
    </message>
    <message>
        <source>Urdu i&amp;n</source>
        <translation>اردو کا &amp;خط</translation>
    </message>
    <message>
        <source>Si&amp;ze</source>
        <translation>سائ&amp;ز</translation>
    </message>
    <message>
        <source>&amp;Address style</source>
        <translation>&amp;پتے کا انداز</translation>
    </message>
</context>
<context>
    <name>TimeField</name>
    <message>
        <source>Time</source>
        <translation>وقت</translation>
    </message>
    <message>
        <source>no time</source>
        <translation>کوئی وقت نہیں</translation>
    </message>
    <message>
        <source>Such as 9, 15:30 or 3pm; empty for no time</source>
        <translation>جیسے 9، 15:30 یا 3pm؛ وقت نہ ہو تو خالی</translation>
    </message>
    <message>
        <source>This is not a time. Try “9”, “15:30” or “3pm”.</source>
        <translation>یہ وقت نہیں۔ ”9“، ”15:30“ یا ”3pm“ لکھیں۔</translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>now</source>
        <translation>ابھی</translation>
    </message>
    <message>
        <source>no date</source>
        <translation>کوئی تاریخ نہیں</translation>
    </message>
    <message>
        <source>repeated</source>
        <translation>دہرائی جاتی ہے</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>تاخیر</translation>
    </message>
    <message>
        <source>with %1</source>
        <translation>%1 کے ساتھ</translation>
    </message>
    <message>
        <source>you</source>
        <translation>آپ</translation>
    </message>
    <message>
        <source>for %1</source>
        <translation>%1 کے لیے</translation>
    </message>
</context>
<context>
    <name>TimelineList</name>
    <message>
        <source>Timeline</source>
        <translation>سلسلۂ وقت</translation>
    </message>
</context>
<context>
    <name>TimelineModel</name>
    <message>
        <source>Now</source>
        <translation>ابھی</translation>
    </message>
</context>
<context>
    <name>TimelineTab</name>
    <message>
        <source>Show</source>
        <translation>دکھائیں</translation>
    </message>
    <message>
        <source>Search in the timeline; Esc shows all again</source>
        <translation>سلسلۂ وقت میں تلاش؛ Esc سے سب دوبارہ</translation>
    </message>
    <message>
        <source>Search in the timeline</source>
        <translation>سلسلۂ وقت میں تلاش</translation>
    </message>
    <message>
        <source>Show older</source>
        <translation>پرانے دکھائیں</translation>
    </message>
    <message>
        <source>All</source>
        <translation>سب</translation>
    </message>
    <message>
        <source>No entry holds these words.</source>
        <translation>کسی اندراج میں یہ الفاظ نہیں۔</translation>
    </message>
    <message>
        <source>Nothing of this kind yet.</source>
        <translation>اس قسم کا ابھی کچھ نہیں۔</translation>
    </message>
    <message>
        <source>Nothing happened yet. Ctrl+L logs a call, Ctrl+T schedules one.</source>
        <translation>ابھی کچھ نہیں ہوا۔ Ctrl+L کال درج کرتا ہے، Ctrl+T طے کرتا ہے۔</translation>
    </message>
</context>
<context>
    <name>TodayHeader</name>
    <message>
        <source>Day before</source>
        <translation>پچھلا دن</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>آج</translation>
    </message>
    <message>
        <source>Day after</source>
        <translation>اگلا دن</translation>
    </message>
    <message>
        <source>Print day</source>
        <translation>دن چھاپیں</translation>
    </message>
    <message numerus="yes">
        <source>%Ln appointment(s)</source>
        <translation>
            <numerusform>%Ln ملاقات</numerusform>
            <numerusform>%Ln ملاقاتیں</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln to do</source>
        <translation>
            <numerusform>%Ln کام</numerusform>
            <numerusform>%Ln کام</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln overdue</source>
        <translation>
            <numerusform>%Ln کا وقت گزر گیا</numerusform>
            <numerusform>%Ln کا وقت گزر گیا</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing planned</source>
        <translation>کچھ طے نہیں</translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message numerus="yes">
        <source>%1: %Ln alarm(s)</source>
        <translation>
            <numerusform>%1: %Ln الارم</numerusform>
            <numerusform>%1: %Ln الارم</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Turns</name>
    <message>
        <source>Choices</source>
        <translation>انتخاب</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>صفحہ</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>جانچ</translation>
    </message>
</context>
<context>
    <name>UndoBar</name>
    <message>
        <source>Undo (Ctrl+Z)</source>
        <translation>واپس لیں (Ctrl+Z)</translation>
    </message>
    <message>
        <source>Redo (Ctrl+Shift+Z)</source>
        <translation>دوبارہ کریں (Ctrl+Shift+Z)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>بند کریں</translation>
    </message>
</context>
<context>
    <name>UndoPresenter</name>
    <message>
        <source>Undoing…</source>
        <translation>واپس لیا جا رہا ہے…</translation>
    </message>
    <message>
        <source>Doing again…</source>
        <translation>دوبارہ کیا جا رہا ہے…</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>واپس لیں: %1</translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <translation>دوبارہ کریں: %1</translation>
    </message>
</context>
<context>
    <name>UntilField</name>
    <message>
        <source>Snooze until</source>
        <translation>وقفہ تک</translation>
    </message>
    <message>
        <source>tomorrow 9, mon, 45 min…</source>
        <translation>کل 9، پیر، 45 منٹ…</translation>
    </message>
    <message>
        <source>This has passed already.</source>
        <translation>یہ وقت گزر چکا ہے۔</translation>
    </message>
    <message>
        <source>This is no time to come. Try “tomorrow 9”, “mon” or “45 min”.</source>
        <translation>یہ آئندہ وقت نہیں۔ ”کل 9“، ”پیر“ یا ”45 منٹ“ لکھیں۔</translation>
    </message>
</context>
<context>
    <name>UntilRow</name>
    <message>
        <source>Snooze</source>
        <translation>وقفہ</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>کیا غلط ہے</translation>
    </message>
    <message>
        <source>Snooze until:</source>
        <translation>وقفہ تک:</translation>
    </message>
</context>
<context>
    <name>WeekCard</name>
    <message>
        <source>Your week</source>
        <translation>آپ کا ہفتہ</translation>
    </message>
    <message>
        <source>calls</source>
        <translation>کالیں</translation>
    </message>
    <message>
        <source>meetings</source>
        <translation>ملاقاتیں</translation>
    </message>
    <message>
        <source>people reached</source>
        <translation>لوگوں سے بات</translation>
    </message>
    <message>
        <source>new contacts</source>
        <translation>نئے رابطے</translation>
    </message>
</context>
<context>
    <name>WeekRowsDialog</name>
    <message>
        <source>Calls of the week</source>
        <translation>ہفتے کی کالیں</translation>
    </message>
    <message>
        <source>Meetings of the week</source>
        <translation>ہفتے کی ملاقاتیں</translation>
    </message>
    <message>
        <source>None yet this week.</source>
        <translation>اس ہفتے ابھی کوئی نہیں۔</translation>
    </message>
</context>
<context>
    <name>WelcomePage</name>
    <message>
        <source>Welcome to Desktop CRM</source>
        <translation>ڈیسک ٹاپ CRM میں خوش آمدید</translation>
    </message>
    <message>
        <source>People, companies, notes and mailing labels, in one file that is yours.</source>
        <translation>لوگ، کمپنیاں، نوٹس اور ڈاک کے لیبل، ایک فائل میں جو آپ کی ہے۔</translation>
    </message>
    <message>
        <source>What went wrong</source>
        <translation>کیا غلط ہوا</translation>
    </message>
    <message>
        <source>&amp;Start empty</source>
        <translation>&amp;خالی شروع کریں</translation>
    </message>
    <message>
        <source>Add people one by one; a line is enough.</source>
        <translation>لوگ ایک ایک کر کے شامل کریں؛ ایک سطر کافی ہے۔</translation>
    </message>
    <message>
        <source>&amp;Bring my contacts</source>
        <translation>&amp;میرے رابطے لائیں</translation>
    </message>
    <message>
        <source>Choose a vCard file from a phone, Outlook, Google or iCloud, or drop it here.</source>
        <translation>فون، Outlook، Google یا iCloud کی وی کارڈ فائل چنیں، یا یہاں چھوڑیں۔</translation>
    </message>
    <message>
        <source>&amp;Look around with sample data</source>
        <translation>&amp;نمونے کے ساتھ دیکھیں</translation>
    </message>
    <message>
        <source>Over 200 made-up people and companies in a file of their own.</source>
        <translation>دو سو سے زیادہ فرضی لوگ اور کمپنیاں، اپنی الگ فائل میں۔</translation>
    </message>
    <message>
        <source>Opened lately</source>
        <translation>حال میں کھولی گئیں</translation>
    </message>
    <message>
        <source>&amp;Open another file…</source>
        <translation>کوئی اور فائل &amp;کھولیں…</translation>
    </message>
</context>
<context>
    <name>When</name>
    <message>
        <source>yesterday</source>
        <translation>گزشتہ کل</translation>
    </message>
    <message>
        <source>today</source>
        <translation>آج</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>کل</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a day and a time</comment>
        <translation>%1، %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s)</source>
        <comment>since then</comment>
        <translation>
            <numerusform>%Ln دن</numerusform>
            <numerusform>%Ln دن</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s)</source>
        <comment>a length</comment>
        <translation>
            <numerusform>%Ln دن</numerusform>
            <numerusform>%Ln دن</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 گھنٹے</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 منٹ</translation>
    </message>
    <message>
        <source>No alarm</source>
        <translation>کوئی الارم نہیں</translation>
    </message>
    <message>
        <source>At the time</source>
        <translation>عین وقت پر</translation>
    </message>
    <message numerus="yes">
        <source>%Ln week(s) before</source>
        <translation>
            <numerusform>%Ln ہفتہ پہلے</numerusform>
            <numerusform>%Ln ہفتے پہلے</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s) before</source>
        <translation>
            <numerusform>%Ln دن پہلے</numerusform>
            <numerusform>%Ln دن پہلے</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 before</source>
        <comment>a length of time</comment>
        <translation>%1 پہلے</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a weekday and a date</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a day and a time, or hours and minutes</comment>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>WhenSection</name>
    <message>
        <source>Last day</source>
        <translation>آخری دن</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>ٹائم زون</translation>
    </message>
    <message>
        <source>+ Last day</source>
        <translation>+ آخری دن</translation>
    </message>
    <message>
        <source>+ Time zone</source>
        <translation>+ ٹائم زون</translation>
    </message>
    <message>
        <source>until</source>
        <translation>تک</translation>
    </message>
    <message>
        <source>in</source>
        <translation>میں</translation>
    </message>
    <message>
        <source>There is no such time zone. Try a city, such as Asia/Karachi.</source>
        <translation>ایسا ٹائم زون نہیں۔ شہر لکھیں، جیسے Asia/Karachi۔</translation>
    </message>
    <message>
        <source>The last day is before the first.</source>
        <translation>آخری دن پہلے دن سے پہلے ہے۔</translation>
    </message>
    <message>
        <source>here: %1</source>
        <translation>یہاں: %1</translation>
    </message>
</context>
<context>
    <name>WhoSection</name>
    <message>
        <source>1 · Who</source>
        <translation>1 · کون</translation>
    </message>
    <message>
        <source>One per ho&amp;usehold</source>
        <translation>فی &amp;گھر ایک</translation>
    </message>
    <message>
        <source>Order: as in the list</source>
        <translation>ترتیب: فہرست جیسی</translation>
    </message>
    <message>
        <source>Order: by postcode</source>
        <translation>ترتیب: پوسٹ کوڈ سے</translation>
    </message>
    <message>
        <source>Order: by name</source>
        <translation>ترتیب: نام سے</translation>
    </message>
    <message>
        <source>Order of the labels</source>
        <translation>لیبلوں کی ترتیب</translation>
    </message>
    <message>
        <source>Print fo&amp;r</source>
        <translation>کس کے &amp;لیے</translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n شخص</numerusform>
            <numerusform>%n لوگ</numerusform>
        </translation>
    </message>
    <message>
        <source>Chosen contacts · %1</source>
        <translation>منتخب رابطے · %1</translation>
    </message>
    <message>
        <source>This list · %1</source>
        <translation>یہ فہرست · %1</translation>
    </message>
    <message>
        <source>Everybody · %1</source>
        <translation>سب · %1</translation>
    </message>
    <message>
        <source>Group: %2 · %1</source>
        <translation>گروپ: %2 · %1</translation>
    </message>
    <message>
        <source>Tag: %2 · %1</source>
        <translation>ٹیگ: %2 · %1</translation>
    </message>
</context>
</TS>
