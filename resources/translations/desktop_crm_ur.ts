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
        <source>&amp;Contacts</source>
        <translation>&amp;رابطے</translation>
    </message>
    <message>
        <source>C&amp;ompanies</source>
        <translation>&amp;کمپنیاں</translation>
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
        <source>Note</source>
        <translation>نوٹ</translation>
    </message>
    <message>
        <source>Copy address</source>
        <translation>پتہ نقل کریں</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>لیبل</translation>
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
        <source>Progress of the import</source>
        <translation>درآمد کی پیش رفت</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>روکا جا رہا ہے…</translation>
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
    <message>
        <source>&amp;Close</source>
        <translation>&amp;بند کریں</translation>
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
        <source>Changed %1</source>
        <translation>%1 کو بدلا</translation>
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
        <source>&amp;Save</source>
        <translation>&amp;محفوظ کریں</translation>
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
        <source>&amp;E-mail</source>
        <translation>&amp;ای میل</translation>
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
    <name>PlanHeader</name>
    <message>
        <source>Import contacts</source>
        <translation>رابطے درآمد کریں</translation>
    </message>
    <message>
        <source>What was read</source>
        <translation>کیا پڑھا گیا</translation>
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
    <message>
        <source>All %1</source>
        <translation>سب %1</translation>
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
    <message>
        <source>Columns</source>
        <translation>کالم</translation>
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
    <name>PreferencesDialog</name>
    <message>
        <source>Preferences</source>
        <translation>ترجیحات</translation>
    </message>
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
    <name>Rail</name>
    <message>
        <source>Contacts</source>
        <translation>رابطے</translation>
    </message>
    <message>
        <source>Companies</source>
        <translation>کمپنیاں</translation>
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
    <name>RemovablePill</name>
    <message>
        <source>Remove %1</source>
        <translation>%1 ہٹائیں</translation>
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
</context>
<context>
    <name>SearchPopup</name>
    <message>
        <source>Search results</source>
        <translation>تلاش کے نتائج</translation>
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
    <name>StockSection</name>
    <message>
        <source>2 · Label stock</source>
        <translation>2 · لیبل کا کاغذ</translation>
    </message>
    <message>
        <source>&amp;Sheet or roll</source>
        <translation>&amp;صفحہ یا رول</translation>
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
