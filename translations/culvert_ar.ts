<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name>ErrorText</name>
    <message>
        <source>The settings were refused because something in them is wrong.</source>
        <translation>رُفضت الإعدادات لأن فيها خطأً.</translation>
    </message>
    <message>
        <source>The settings were refused: with the address that the provider gives now, traffic would loop or leak.</source>
        <translation>رُفضت الإعدادات: بالعنوان الذي يمنحه المزوّد الآن ستدور حركة البيانات في حلقة أو تتسرّب خارج النفق.</translation>
    </message>
    <message>
        <source>This version of Culvert cannot do that yet.</source>
        <translation>هذا الإصدار من Culvert لا يستطيع ذلك بعد.</translation>
    </message>
    <message>
        <source>Nothing was changed: you are not authorised, or the password prompt was closed.</source>
        <translation>لم يتغيّر شيء: لا يوجد تصريح بذلك، أو أُغلقت نافذة طلب كلمة المرور.</translation>
    </message>
    <message>
        <source>Nothing was changed: the system could not check whether you are authorised. Is the polkit service running?</source>
        <translation>لم يتغيّر شيء: تعذّر على النظام التحقق من التصريح. هل خدمة polkit قيد التشغيل؟</translation>
    </message>
    <message>
        <source>Nothing was changed: a password is needed, but nobody could be asked for it. Is a polkit agent running in this session?</source>
        <translation>لم يتغيّر شيء: كلمة المرور مطلوبة، لكن تعذّر طلبها من أحد. هل يعمل وكيل polkit في هذه الجلسة؟</translation>
    </message>
    <message>
        <source>Somebody else has changed the settings meanwhile. Nothing was overwritten.</source>
        <translation>غيّر شخص آخر الإعدادات في هذه الأثناء. لم يُستبدل شيء.</translation>
    </message>
    <message>
        <source>Too much at once for the Culvert service. Try again in a moment.</source>
        <translation>طلبات كثيرة دفعة واحدة على خدمة Culvert. يُرجى المحاولة مجددًا بعد قليل.</translation>
    </message>
    <message>
        <source>Nothing has been set up yet.</source>
        <translation>لم يُعدّ أي شيء بعد.</translation>
    </message>
    <message>
        <source>There is no change that waits to be confirmed.</source>
        <translation>لا يوجد تغيير ينتظر التأكيد.</translation>
    </message>
    <message>
        <source>The Linux kernel of this machine lacks what Culvert needs. Install one that has the modules “ipip” and “nf_tables”.</source>
        <translation>تفتقر نواة لينكس في هذا الجهاز إلى ما يحتاج إليه Culvert. يُرجى تثبيت نواة فيها الوحدتان «ipip» و«nf_tables».</translation>
    </message>
    <message>
        <source>The Linux kernel refused a step.</source>
        <translation>رفضت نواة لينكس إحدى الخطوات.</translation>
    </message>
    <message>
        <source>Something that is not Culvert&apos;s own has the place that it needs. Culvert does not remove what others have made.</source>
        <translation>شيء ليس من صنع Culvert يشغل المكان الذي يحتاج إليه. لا يزيل Culvert ما صنعه غيره.</translation>
    </message>
    <message>
        <source>The change failed and was undone; everything is as it was before.</source>
        <translation>فشل التغيير وجرى التراجع عنه؛ كل شيء كما كان من قبل.</translation>
    </message>
    <message>
        <source>The change failed, and so did its undoing. Culvert keeps trying.</source>
        <translation>فشل التغيير وفشل التراجع عنه أيضًا. يواصل Culvert المحاولة.</translation>
    </message>
    <message>
        <source>The settings could not be stored, so the change was undone. Is the disk full?</source>
        <translation>تعذّر حفظ الإعدادات، لذا جرى التراجع عن التغيير. هل القرص ممتلئ؟</translation>
    </message>
    <message>
        <source>The Culvert service does not answer.</source>
        <translation>خدمة Culvert لا تستجيب.</translation>
    </message>
    <message>
        <source>A fault in Culvert itself; the system journal has the details.</source>
        <translation>عطل في Culvert نفسه؛ التفاصيل في سجل النظام.</translation>
    </message>
    <message>
        <source>“%1” is an address inside a network. Write the network itself.</source>
        <translation>«%1» عنوان داخل شبكة. يُرجى كتابة الشبكة نفسها.</translation>
    </message>
    <message>
        <source>This is needed.</source>
        <translation>هذا الحقل مطلوب.</translation>
    </message>
    <message>
        <source>At least one is needed.</source>
        <translation>يلزم واحد على الأقل.</translation>
    </message>
    <message>
        <source>These are too many.</source>
        <translation>العدد أكبر من المسموح.</translation>
    </message>
    <message>
        <source>“%1” is not an IPv4 address. Write four numbers from 0 to 255, as in 198.51.100.9.</source>
        <translation>«%1» ليس عنوان IPv4. يُرجى كتابة أربعة أعداد من 0 إلى 255، مثل 198.51.100.9.</translation>
    </message>
    <message>
        <source>“%1” is not a network. Write an address and a length, as in 203.0.113.0/28.</source>
        <translation>«%1» ليست شبكة. يُرجى كتابة عنوان وطول، مثل 203.0.113.0/28.</translation>
    </message>
    <message>
        <source>“%1” is not a valid name. Use up to 15 letters, digits, “-”, “_” or “.”, and begin with a letter or digit.</source>
        <translation>«%1» ليس اسمًا صالحًا. يُسمح بما لا يزيد على 15 من الحروف اللاتينية والأرقام و«-» و«_» و«.»، على أن يبدأ الاسم بحرف أو رقم.</translation>
    </message>
    <message>
        <source>“%1” has a meaning of its own in the Linux kernel. Choose another name.</source>
        <translation>لـ«%1» معنى خاص في نواة لينكس. يُرجى اختيار اسم آخر.</translation>
    </message>
    <message>
        <source>%1 is not an address that a machine can have.</source>
        <translation>‏%1 ليس عنوانًا يمكن أن يكون لجهاز.</translation>
    </message>
    <message>
        <source>%1 holds no address that packets can be sent to. Remove it.</source>
        <translation>‏%1 لا تحتوي على أي عنوان يمكن إرسال الحزم إليه. يُرجى إزالتها.</translation>
    </message>
    <message>
        <source>%1 is there more than once. Keep one of them.</source>
        <translation>‏%1 مذكور أكثر من مرة. يُرجى الإبقاء على واحد فقط.</translation>
    </message>
    <message>
        <source>%1 overlaps another network. Keep the larger one.</source>
        <translation>‏%1 تتداخل مع شبكة أخرى. يُرجى الإبقاء على الأكبر.</translation>
    </message>
    <message>
        <source>The interface “%1” is there more than once.</source>
        <translation>الواجهة «%1» مذكورة أكثر من مرة.</translation>
    </message>
    <message>
        <source>This interface is the uplink or the LAN already. Choose another name.</source>
        <translation>هذه الواجهة مستخدمة لخط المزوّد أو للشبكة المحلية. يُرجى اختيار اسم آخر.</translation>
    </message>
    <message>
        <source>“%1” is the uplink as well. Choose the interface of the LAN.</source>
        <translation>«%1» هي واجهة خط المزوّد أيضًا. يُرجى اختيار واجهة الشبكة المحلية.</translation>
    </message>
    <message>
        <source>“%1” is the name of another tunnel. Choose another one.</source>
        <translation>«%1» اسم نفق آخر. يُرجى اختيار اسم غيره.</translation>
    </message>
    <message>
        <source>%1 is the end of another tunnel. Put the networks of both into one tunnel.</source>
        <translation>‏%1 هو طرف نفق آخر. يُرجى جمع شبكات الاثنين في نفق واحد.</translation>
    </message>
    <message>
        <source>%1 is in none of the home&apos;s networks. Choose an address of the home, or leave the field empty.</source>
        <translation>‏%1 ليس في أيٍّ من شبكات المنزل. يُرجى اختيار عنوان من المنزل، أو ترك الحقل فارغًا.</translation>
    </message>
    <message>
        <source>%1 is in the home itself. Name what lies behind the tunnel.</source>
        <translation>‏%1 داخل المنزل نفسه. يُرجى ذكر ما يقع خلف النفق.</translation>
    </message>
    <message>
        <source>%1 is in the home&apos;s own networks. Name the address by which the tunnel end is reached without the tunnel.</source>
        <translation>‏%1 ضمن شبكات المنزل نفسها. يُرجى ذكر العنوان الذي يمكن الوصول به إلى طرف النفق من دون النفق.</translation>
    </message>
    <message>
        <source>%1 lies in a network that is sent to it: the tunnel would run into itself. Split that network so that the tunnel end is outside.</source>
        <translation>‏%1 يقع في شبكة تُرسَل إليه عبر النفق: سيمر النفق داخل نفسه. يُرجى تقسيم تلك الشبكة بحيث يكون طرف النفق خارجها.</translation>
    </message>
    <message>
        <source>%1 lies in a network that goes through another tunnel. Split that network so that the tunnel end is outside.</source>
        <translation>‏%1 يقع في شبكة تمر عبر نفق آخر. يُرجى تقسيم تلك الشبكة بحيث يكون طرف النفق خارجها.</translation>
    </message>
    <message>
        <source>%1 is in the home itself. Remove it, or switch it off.</source>
        <translation>‏%1 داخل المنزل نفسه. يُرجى إزالته أو تعطيله.</translation>
    </message>
    <message>
        <source>The exceptions leave a tunnel nothing to carry. Except less, or remove the tunnel.</source>
        <translation>لا تترك الاستثناءات لأحد الأنفاق شيئًا ينقله. يُرجى تقليل الاستثناءات أو إزالة النفق.</translation>
    </message>
    <message>
        <source>This is too long. Shorten it.</source>
        <translation>النص أطول من المسموح. يُرجى اختصاره.</translation>
    </message>
    <message>
        <source>This has characters that cannot be shown, such as line breaks. Write it on one line, without them.</source>
        <translation>في النص محارف لا يمكن عرضها، مثل فواصل الأسطر. يُرجى كتابته في سطر واحد من دونها.</translation>
    </message>
    <message>
        <source>“%1” is not a port or a range of ports. Write one number or two, the lesser first, from 1 to 65535, as in 80 or 20-21.</source>
        <translation>«%1» ليس منفذًا ولا نطاق منافذ. يُرجى كتابة عدد واحد أو عددين، الأصغر أولًا، من 1 إلى 65535، مثل 80 أو ⁦20-21⁩.</translation>
    </message>
    <message>
        <source>This protocol has no ports. Leave the field empty.</source>
        <translation>ليس لهذا البروتوكول منافذ. يُرجى ترك الحقل فارغًا.</translation>
    </message>
    <message>
        <source>%1 is in none of the home&apos;s networks. Choose addresses of the home.</source>
        <translation>‏%1 ليس في أيٍّ من شبكات المنزل. يُرجى اختيار عناوين من المنزل.</translation>
    </message>
    <message>
        <source>Servers and chosen services belong to the mode that tunnels only them. Choose that mode, or remove them.</source>
        <translation>الخوادم والخدمات المختارة تخص الوضع الذي لا يمرّر عبر النفق سواها. يُرجى اختيار ذلك الوضع، أو إزالتها.</translation>
    </message>
    <message>
        <source>“%1” is no protocol. Choose one of the list, or write its number, from 0 to 255.</source>
        <translation>«%1» ليس بروتوكولًا. يُرجى اختيار واحد من القائمة، أو كتابة رقمه من 0 إلى 255.</translation>
    </message>
    <message>
        <source>This is another kind of value than the one that belongs here.</source>
        <translation>نوع القيمة غير النوع المطلوب هنا.</translation>
    </message>
    <message>
        <source>This number is too small or too large.</source>
        <translation>هذا العدد أصغر أو أكبر من المسموح.</translation>
    </message>
    <message>
        <source>This is not one of the values that are possible here.</source>
        <translation>ليست هذه من القيم الممكنة هنا.</translation>
    </message>
    <message>
        <source>These settings are of another version of Culvert. Use a newer one.</source>
        <translation>هذه الإعدادات من إصدار آخر من Culvert. يُرجى استخدام إصدار أحدث.</translation>
    </message>
    <message>
        <source>This key is not known. Remove it, or correct its spelling.</source>
        <translation>هذا المفتاح غير معروف. يُرجى إزالته أو تصحيح كتابته.</translation>
    </message>
    <message>
        <source>This key is there more than once. Keep one of them.</source>
        <translation>هذا المفتاح مذكور أكثر من مرة. يُرجى الإبقاء على واحد فقط.</translation>
    </message>
    <message>
        <source>This is not JSON.</source>
        <translation>هذا ليس JSON.</translation>
    </message>
    <message>
        <source>This is not UTF-8.</source>
        <translation>هذا ليس UTF-8.</translation>
    </message>
    <message>
        <source>This begins with a byte order mark. Save it without one.</source>
        <translation>يبدأ النص بعلامة ترتيب البايتات (BOM). يُرجى حفظه من دونها.</translation>
    </message>
    <message>
        <source>This is nested too deeply.</source>
        <translation>التداخل أعمق من المسموح.</translation>
    </message>
    <message>
        <source>This is larger than any configuration.</source>
        <translation>هذا أكبر من أي إعدادات ممكنة.</translation>
    </message>
    <message>
        <source>There are more problems; correct those above first.</source>
        <translation>توجد مشكلات أخرى؛ يُرجى تصحيح ما سبق أولًا.</translation>
    </message>
    <message>
        <source>Switched off: the network is as it would be without Culvert.</source>
        <translation>متوقف: الشبكة كما كانت ستكون من دون Culvert.</translation>
    </message>
    <message>
        <source>The uplink interface does not exist. Is the network card plugged in, and its name right?</source>
        <translation>واجهة خط المزوّد غير موجودة. هل بطاقة الشبكة موصولة واسمها صحيح؟</translation>
    </message>
    <message>
        <source>The uplink interface is switched off. Culvert goes on as soon as it is up.</source>
        <translation>واجهة خط المزوّد معطّلة. يتابع Culvert عمله حالما تُفعَّل.</translation>
    </message>
    <message>
        <source>The provider has not given this machine an address yet. The tunnel comes up by itself as soon as there is one.</source>
        <translation>لم يمنح المزوّد هذا الجهاز عنوانًا بعد. سيقوم النفق من تلقاء نفسه حالما يتوفر عنوان.</translation>
    </message>
    <message>
        <source>The provider&apos;s line names no router, so tunnel ends are looked for on the line itself.</source>
        <translation>لا يذكر خط المزوّد أي موجّه، لذا يُبحث عن أطراف الأنفاق على الخط نفسه.</translation>
    </message>
    <message>
        <source>The uplink has no signal. Is the cable plugged in?</source>
        <translation>لا توجد إشارة على خط المزوّد. هل الكابل موصول؟</translation>
    </message>
    <message>
        <source>The interface of a tunnel is down.</source>
        <translation>واجهة أحد الأنفاق متوقفة.</translation>
    </message>
    <message>
        <source>Another program keeps undoing what Culvert sets up. Culvert tries again in a minute; find and stop the other one.</source>
        <translation>برنامج آخر يُلغي باستمرار ما يُعدّه Culvert. سيحاول Culvert مجددًا بعد دقيقة؛ يُرجى العثور على ذلك البرنامج وإيقافه.</translation>
    </message>
    <message>
        <source>With the address that the provider gives now, traffic would loop or leak, so nothing was set up.</source>
        <translation>بالعنوان الذي يمنحه المزوّد الآن ستدور حركة البيانات في حلقة أو تتسرّب، لذا لم يُعدّ شيء.</translation>
    </message>
    <message>
        <source>This version of Culvert cannot do what the settings ask for.</source>
        <translation>هذا الإصدار من Culvert لا يستطيع ما تطلبه الإعدادات.</translation>
    </message>
    <message>
        <source>A change failed, and so did its undoing. Culvert keeps trying.</source>
        <translation>فشل تغيير وفشل التراجع عنه أيضًا. يواصل Culvert المحاولة.</translation>
    </message>
    <message>
        <source>The settings cannot be stored. Is the disk full?</source>
        <translation>تعذّر حفظ الإعدادات. هل القرص ممتلئ؟</translation>
    </message>
    <message>
        <source>The interface tunl0 is up and takes tunnelled packets from anybody. Switch it off.</source>
        <translation>الواجهة tunl0 مفعّلة وتقبل حزم الأنفاق من أي كان. يُرجى تعطيلها.</translation>
    </message>
    <message>
        <source>The provider gives a private address: packets from the tunnel end arrive only if the device in front of this machine forwards protocol 4.</source>
        <translation>يمنح المزوّد عنوانًا خاصًا: لا تصل الحزم من طرف النفق إلا إذا كان الجهاز الواقع أمام هذا الجهاز يمرّر البروتوكول 4.</translation>
    </message>
    <message>
        <source>“%1” is an address inside a network. Did you mean %2?</source>
        <translation>«%1» عنوان داخل شبكة. هل المقصود %2؟</translation>
    </message>
</context>
<context>
    <name>EventText</name>
    <message>
        <source>The provider&apos;s line has got an address.</source>
        <translation>حصل خط المزوّد على عنوان.</translation>
    </message>
    <message>
        <source>The provider&apos;s line has got another address.</source>
        <translation>حصل خط المزوّد على عنوان آخر.</translation>
    </message>
    <message>
        <source>The provider&apos;s line has lost its address.</source>
        <translation>فقد خط المزوّد عنوانه.</translation>
    </message>
    <message>
        <source>Settings were put into force.</source>
        <translation>أصبحت الإعدادات سارية.</translation>
    </message>
    <message>
        <source>Settings could not be put into force.</source>
        <translation>تعذّر تطبيق الإعدادات.</translation>
    </message>
    <message>
        <source>What another program had changed was put right.</source>
        <translation>أُصلح ما غيّره برنامج آخر.</translation>
    </message>
    <message>
        <source>Another program keeps undoing what Culvert sets up.</source>
        <translation>برنامج آخر يُلغي باستمرار ما يُعدّه Culvert.</translation>
    </message>
    <message>
        <source>The settings cannot be stored.</source>
        <translation>تعذّر حفظ الإعدادات.</translation>
    </message>
    <message>
        <source>The settings that were prepared for this machine are not valid.</source>
        <translation>الإعدادات المجهّزة لهذا الجهاز غير صالحة.</translation>
    </message>
    <message>
        <source>Culvert is off.</source>
        <translation>Culvert متوقف.</translation>
    </message>
    <message>
        <source>Culvert waits for an address of the provider.</source>
        <translation>ينتظر Culvert عنوانًا من المزوّد.</translation>
    </message>
    <message>
        <source>The tunnel is up.</source>
        <translation>النفق يعمل.</translation>
    </message>
    <message>
        <source>The tunnel is up, with a problem.</source>
        <translation>النفق يعمل، مع وجود مشكلة.</translation>
    </message>
    <message>
        <source>The tunnel could not be set up.</source>
        <translation>تعذّر إعداد النفق.</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>Repair</source>
        <translation>إصلاح</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>تحذير</translation>
    </message>
</context>
<context>
    <name>Findings</name>
    <message>
        <source>Tell Culvert where the tunnel ends and which networks are yours. Nothing changes before you apply it, and a preview shows every step.</source>
        <translation>يُرجى تحديد موضع نهاية النفق وشبكات المنزل. لا يتغيّر شيء قبل التطبيق، وتعرض المعاينة كل خطوة.</translation>
    </message>
    <message>
        <source>Choose the interface by which the provider&apos;s line arrives.</source>
        <translation>يُرجى اختيار الواجهة التي يصل عبرها خط المزوّد.</translation>
    </message>
    <message>
        <source>See whether the tunnel end lies in the provider&apos;s network, or in one that is sent through a tunnel.</source>
        <translation>يُرجى التحقق مما إذا كان طرف النفق يقع في شبكة المزوّد، أو في شبكة تُرسَل عبر نفق.</translation>
    </message>
    <message>
        <source>Trying again sets the tunnel up anew. If it goes down again, something else on this machine switches it off.</source>
        <translation>المحاولة مجددًا تعيد إعداد النفق. إن توقف ثانيةً فثمة شيء آخر في هذا الجهاز يعطّله.</translation>
    </message>
    <message>
        <source>The list of routes tells who has made which.</source>
        <translation>تبيّن قائمة المسارات من أنشأ كلًّا منها.</translation>
    </message>
    <message>
        <source>When the kernel has been installed and started, try again.</source>
        <translation>بعد تثبيت النواة وبدء تشغيلها، يُرجى المحاولة مجددًا.</translation>
    </message>
    <message>
        <source>When the cause is gone, try again.</source>
        <translation>بعد زوال السبب، يُرجى المحاولة مجددًا.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>المحاولة مجددًا</translation>
    </message>
    <message>
        <source>Set up</source>
        <translation>إعداد</translation>
    </message>
    <message>
        <source>Open “Tunnel and uplink”</source>
        <translation>فتح «النفق وخط المزوّد»</translation>
    </message>
    <message>
        <source>Open “Exceptions”</source>
        <translation>فتح «الاستثناءات»</translation>
    </message>
    <message>
        <source>Open “Routes”</source>
        <translation>فتح «المسارات»</translation>
    </message>
</context>
<context>
    <name>MeasurementText</name>
    <message>
        <source>Only packets of up to %1 bytes arrive, which is less than a tunnel can be set to.</source>
        <translation>لا تصل إلا الحزم التي لا تتجاوز %1 بايت، وهذا أقل مما يمكن ضبطه لنفق.</translation>
    </message>
    <message>
        <source>Packets of %1 bytes arrive, the largest that this tunnel takes. Nothing has to be changed.</source>
        <translation>تصل الحزم بحجم %1 بايت، وهي الأكبر التي يقبلها هذا النفق. لا حاجة إلى تغيير شيء.</translation>
    </message>
    <message>
        <source>Packets of up to %1 bytes arrive. A router on the way carries no larger ones, and says so: most connections find that out by themselves.</source>
        <translation>تصل الحزم حتى %1 بايت. موجّه في الطريق لا ينقل أكبر منها ويُبلغ بذلك: تكتشف معظم الاتصالات ذلك من تلقاء نفسها.</translation>
    </message>
    <message>
        <source>Packets of up to %1 bytes arrive. Larger ones vanish, and nobody says so: connections that send them hang. Use the value below, for the packets or for the segments.</source>
        <translation>تصل الحزم حتى %1 بايت. تختفي الأكبر منها من دون أي إبلاغ: تتعلّق الاتصالات التي ترسلها. يُرجى استخدام القيمة أدناه، للحزم أو للمقاطع.</translation>
    </message>
    <message>
        <source>%1 does not answer even the smallest packet, so nothing can be concluded. Perhaps it never answers, perhaps nothing gets there.</source>
        <translation>لا يستجيب %1 حتى لأصغر حزمة، لذا لا يمكن استنتاج شيء. ربما لا يستجيب أبدًا، وربما لا يصل إليه شيء.</translation>
    </message>
    <message>
        <source>%1 cannot be reached through the tunnel.</source>
        <translation>لا يمكن الوصول إلى %1 عبر النفق.</translation>
    </message>
    <message>
        <source>This machine has no address of the home to measure from. Give it one: “Address here” on the page of the tunnel.</source>
        <translation>ليس لهذا الجهاز عنوان من المنزل للقياس منه. يُرجى منحه واحدًا: «العنوان هنا» في صفحة النفق.</translation>
    </message>
    <message>
        <source>%1 is not an address of this machine now. Is the tunnel up?</source>
        <translation>‏%1 ليس الآن عنوانًا لهذا الجهاز. هل النفق يعمل؟</translation>
    </message>
    <message>
        <source>Trying packets of %1 bytes.</source>
        <translation>تجربة حزم بحجم %1 بايت.</translation>
    </message>
    <message>
        <source>Trying packets of %1 bytes; %2 bytes arrive.</source>
        <translation>تجربة حزم بحجم %1 بايت؛ تصل %2 بايت.</translation>
    </message>
    <message>
        <source>Trying packets of %1 bytes; %2 bytes arrive, %3 do not.</source>
        <translation>تجربة حزم بحجم %1 بايت؛ تصل %2 بايت، ولا تصل %3.</translation>
    </message>
</context>
<context>
    <name>Overview</name>
    <message>
        <source>At home</source>
        <translation>في المنزل</translation>
    </message>
    <message>
        <source>↓ %1</source>
        <comment>received a second</comment>
        <translation>↓ %1</translation>
    </message>
    <message>
        <source>↑ %1</source>
        <comment>sent a second</comment>
        <translation>↑ %1</translation>
    </message>
    <message>
        <source>It receives %1 and sends %2.</source>
        <translation>يستقبل %1 ويرسل %2.</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>المنزل</translation>
    </message>
    <message>
        <source>your devices</source>
        <translation>أجهزة المنزل</translation>
    </message>
    <message>
        <source>this machine</source>
        <translation>هذا الجهاز</translation>
    </message>
    <message>
        <source>on %1</source>
        <comment>an interface</comment>
        <translation>على %1</translation>
    </message>
    <message>
        <source>Gateway</source>
        <translation>البوابة</translation>
    </message>
    <message>
        <source>The Culvert service does not answer, so it is not known which way traffic goes.</source>
        <translation>خدمة Culvert لا تستجيب، لذا لا يُعرف الطريق الذي تسلكه حركة البيانات.</translation>
    </message>
    <message>
        <source>The devices at home reach the Internet through the gateway, which is this machine.</source>
        <translation>تصل أجهزة المنزل إلى الإنترنت عبر البوابة، وهي هذا الجهاز.</translation>
    </message>
    <message>
        <source>The gateway could not set the tunnel up.</source>
        <translation>تعذّر على البوابة إعداد النفق.</translation>
    </message>
    <message>
        <source>The gateway is carrying out a change.</source>
        <translation>تنفّذ البوابة تغييرًا.</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>المزوّد</translation>
    </message>
    <message>
        <source>router</source>
        <translation>الموجّه</translation>
    </message>
    <message>
        <source>The provider&apos;s line is %1.</source>
        <translation>خط المزوّد: %1.</translation>
    </message>
    <message>
        <source>no signal</source>
        <translation>لا توجد إشارة</translation>
    </message>
    <message>
        <source>gives no address</source>
        <translation>لا يمنح عنوانًا</translation>
    </message>
    <message>
        <source>The provider&apos;s line has no signal, so nothing passes.</source>
        <translation>لا توجد إشارة على خط المزوّد، لذا لا يمر شيء.</translation>
    </message>
    <message>
        <source>The provider&apos;s line has no address, so nothing passes.</source>
        <translation>ليس لخط المزوّد عنوان، لذا لا يمر شيء.</translation>
    </message>
    <message>
        <source>The tunnel “%1” to %2 is up.</source>
        <translation>النفق «%1» إلى %2 يعمل.</translation>
    </message>
    <message>
        <source>off</source>
        <comment>a tunnel</comment>
        <translation>متوقف</translation>
    </message>
    <message>
        <source>waits for the line</source>
        <translation>ينتظر الخط</translation>
    </message>
    <message>
        <source>The tunnel “%1” to %2 is switched off.</source>
        <translation>النفق «%1» إلى %2 موقوف.</translation>
    </message>
    <message>
        <source>The tunnel “%1” to %2 waits for the line.</source>
        <translation>النفق «%1» إلى %2 ينتظر الخط.</translation>
    </message>
    <message>
        <source>changing</source>
        <comment>a tunnel</comment>
        <translation>قيد التغيير</translation>
    </message>
    <message>
        <source>The tunnel “%1” to %2 is being changed.</source>
        <translation>النفق «%1» إلى %2 قيد التغيير.</translation>
    </message>
    <message>
        <source>down</source>
        <comment>a tunnel</comment>
        <translation>معطّل</translation>
    </message>
    <message>
        <source>The tunnel “%1” to %2 is down.</source>
        <translation>النفق «%1» إلى %2 معطّل.</translation>
    </message>
    <message>
        <source>Internet</source>
        <translation>الإنترنت</translation>
    </message>
    <message>
        <source>directly</source>
        <translation>مباشرةً</translation>
    </message>
    <message>
        <source>The home&apos;s traffic goes through the tunnel to the Internet; exceptions go directly, by the provider&apos;s line alone.</source>
        <translation>تمر حركة بيانات المنزل عبر النفق إلى الإنترنت؛ وتمر الاستثناءات مباشرةً عبر خط المزوّد وحده.</translation>
    </message>
    <message>
        <source>Traffic that leaves goes directly, by the provider&apos;s line alone.</source>
        <translation>تمر حركة البيانات الخارجة مباشرةً عبر خط المزوّد وحده.</translation>
    </message>
</context>
<context>
    <name>RouteText</name>
    <message>
        <source>Linux kernel</source>
        <translation>نواة لينكس</translation>
    </message>
    <message>
        <source>by hand</source>
        <translation>يدويًا</translation>
    </message>
    <message>
        <source>administrator</source>
        <translation>مدير النظام</translation>
    </message>
    <message>
        <source>DHCP client</source>
        <translation>عميل DHCP</translation>
    </message>
    <message>
        <source>unknown (%1)</source>
        <comment>number of a routing protocol</comment>
        <translation>غير معروف (%1)</translation>
    </message>
</context>
<context>
    <name>StatusText</name>
    <message>
        <source>Unknown</source>
        <translation>غير معروف</translation>
    </message>
    <message>
        <source>The Culvert service is not running and could not be started, so nobody can tell whether the tunnel is up. Is “culvert-helper.service” installed and enabled?</source>
        <translation>خدمة Culvert لا تعمل وتعذّر تشغيلها، لذا لا يمكن معرفة ما إذا كان النفق يعمل. هل «culvert-helper.service» مثبّتة ومفعّلة؟</translation>
    </message>
    <message>
        <source>Waiting for the Culvert service to answer.</source>
        <translation>في انتظار استجابة خدمة Culvert.</translation>
    </message>
    <message>
        <source>Not set up</source>
        <translation>غير مُعَدّ</translation>
    </message>
    <message>
        <source>Fill in the pages below and press Apply. Until then the network stays as it is.</source>
        <translation>يُرجى ملء الصفحات أدناه والضغط على «تطبيق». وحتى ذلك الحين تبقى الشبكة كما هي.</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>متوقف</translation>
    </message>
    <message>
        <source>The network is as it would be without Culvert.</source>
        <translation>الشبكة كما كانت ستكون من دون Culvert.</translation>
    </message>
    <message>
        <source>No address</source>
        <translation>لا يوجد عنوان</translation>
    </message>
    <message>
        <source>The provider has not given this machine an address yet. The tunnel comes up by itself as soon as there is one.</source>
        <translation>لم يمنح المزوّد هذا الجهاز عنوانًا بعد. سيقوم النفق من تلقاء نفسه حالما يتوفر عنوان.</translation>
    </message>
    <message>
        <source>Applying</source>
        <translation>قيد التطبيق</translation>
    </message>
    <message>
        <source>The change is being carried out.</source>
        <translation>يجري تنفيذ التغيير.</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>يعمل</translation>
    </message>
    <message>
        <source>The home&apos;s traffic goes through the tunnel.</source>
        <translation>تمر حركة بيانات المنزل عبر النفق.</translation>
    </message>
    <message>
        <source>Up, with a problem</source>
        <translation>يعمل، مع وجود مشكلة</translation>
    </message>
    <message>
        <source>Something needs attention.</source>
        <translation>ثمة ما يستدعي الانتباه.</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>فشل</translation>
    </message>
    <message>
        <source>The tunnel could not be set up.</source>
        <translation>تعذّر إعداد النفق.</translation>
    </message>
    <message>
        <source>no address from the provider</source>
        <translation>لا يوجد عنوان من المزوّد</translation>
    </message>
    <message>
        <source>%1 on %2, router %3</source>
        <translation>‏%1 على %2، الموجّه %3</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation>‏%1 على %2</translation>
    </message>
    <message>
        <source>%1/s</source>
        <comment>amount of data a second</comment>
        <translation>⁨%1/ث⁩</translation>
    </message>
    <message>
        <source>↓ %1  ↑ %2</source>
        <comment>received and sent a second</comment>
        <translation>↓ %1  ↑ %2</translation>
    </message>
</context>
<context>
    <name>TraceText</name>
    <message>
        <source>comes by %1</source>
        <comment>an interface</comment>
        <translation>تأتي عبر %1</translation>
    </message>
    <message>
        <source>At home</source>
        <translation>في المنزل</translation>
    </message>
    <message>
        <source>as %1</source>
        <comment>an address</comment>
        <translation>باعتباره %1</translation>
    </message>
    <message>
        <source>changed to %1</source>
        <comment>an address</comment>
        <translation>غُيّر إلى %1</translation>
    </message>
    <message>
        <source>Gateway</source>
        <translation>البوابة</translation>
    </message>
    <message>
        <source>by %1</source>
        <comment>an interface</comment>
        <translation>عبر %1</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>المزوّد</translation>
    </message>
    <message>
        <source>Router</source>
        <translation>الموجّه</translation>
    </message>
    <message>
        <source>interface %1</source>
        <translation>الواجهة %1</translation>
    </message>
    <message>
        <source>interface %1 and the router %2</source>
        <translation>الواجهة %1 والموجّه %2</translation>
    </message>
    <message>
        <source>A packet to %1 is sent into the tunnel “%2”, but does not reach its end.</source>
        <translation>تُرسَل الحزمة الموجّهة إلى %1 في النفق «%2»، لكنها لا تصل إلى طرفه.</translation>
    </message>
    <message>
        <source>A packet to %1 goes through the tunnel “%2”.</source>
        <translation>تمر الحزمة الموجّهة إلى %1 عبر النفق «%2».</translation>
    </message>
    <message>
        <source>The tunnel&apos;s end is reached by %1.</source>
        <translation>يجري الوصول إلى طرف النفق عبر %1.</translation>
    </message>
    <message>
        <source>The tunnel&apos;s end %1 is reached by %2.</source>
        <translation>يجري الوصول إلى طرف النفق %1 عبر %2.</translation>
    </message>
    <message>
        <source>A packet to %1 goes directly, by %2.</source>
        <translation>تمر الحزمة الموجّهة إلى %1 مباشرةً، عبر %2.</translation>
    </message>
    <message>
        <source>%1 is the gateway itself: the packet ends here.</source>
        <translation>‏%1 هو البوابة نفسها: تنتهي الحزمة هنا.</translation>
    </message>
    <message>
        <source>A packet to %1 goes nowhere, and its sender is told so.</source>
        <translation>لا تذهب الحزمة الموجّهة إلى %1 إلى أي مكان، ويُبلَّغ المُرسِل بذلك.</translation>
    </message>
    <message>
        <source>A packet to %1 is dropped, and nobody is told.</source>
        <translation>تُسقَط الحزمة الموجّهة إلى %1، ولا يُبلَّغ أحد.</translation>
    </message>
    <message>
        <source>The gateway sends it as %1.</source>
        <translation>ترسلها البوابة باعتبارها من %1.</translation>
    </message>
    <message>
        <source>Its sender is changed to %1 on the way.</source>
        <translation>يُغيَّر مُرسِلها إلى %1 في الطريق.</translation>
    </message>
    <message>
        <source>looks at more than is known here</source>
        <translation>تنظر في أكثر مما يُعرف هنا</translation>
    </message>
    <message>
        <source>does not match</source>
        <translation>لا تنطبق</translation>
    </message>
    <message>
        <source>decides</source>
        <translation>تحسم</translation>
    </message>
    <message>
        <source>matches, but its route is too general</source>
        <translation>تنطبق، لكن مسارها عام أكثر من اللازم</translation>
    </message>
    <message>
        <source>matches, but has no route</source>
        <translation>تنطبق، لكن ليس لها مسار</translation>
    </message>
    <message>
        <source>matches, and passes it on</source>
        <translation>تنطبق، وتمرّرها إلى ما بعدها</translation>
    </message>
    <message>
        <source>accepts</source>
        <translation>تقبلها</translation>
    </message>
    <message>
        <source>drops it</source>
        <translation>تُسقطها</translation>
    </message>
    <message>
        <source>refuses it</source>
        <translation>ترفضها</translation>
    </message>
    <message>
        <source>changes the sender</source>
        <translation>تغيّر المُرسِل</translation>
    </message>
    <message>
        <source>marks it</source>
        <translation>تضع عليها علامة</translation>
    </message>
    <message>
        <source>limits the segment size</source>
        <translation>تحدّ من حجم المقطع</translation>
    </message>
    <message>
        <source>matches</source>
        <translation>تنطبق</translation>
    </message>
</context>
<context>
    <name>culvert::ActionBar</name>
    <message>
        <source>&amp;Preview…</source>
        <translation>معاينة…</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>تجاهل</translation>
    </message>
    <message>
        <source>A&amp;pply</source>
        <translation>تطبيق</translation>
    </message>
    <message>
        <source>Shows the exact steps that Apply would carry out</source>
        <translation>عرض الخطوات الدقيقة التي سينفّذها «تطبيق»</translation>
    </message>
    <message>
        <source>Goes back to the settings that are in force</source>
        <translation>العودة إلى الإعدادات السارية</translation>
    </message>
    <message>
        <source>Waiting for the Culvert service to answer. You can edit meanwhile.</source>
        <translation>في انتظار استجابة خدمة Culvert. يمكن التحرير في هذه الأثناء.</translation>
    </message>
    <message>
        <source>The Culvert service is not running: settings can be edited, but not applied.</source>
        <translation>خدمة Culvert لا تعمل: يمكن تحرير الإعدادات، لكن لا يمكن تطبيقها.</translation>
    </message>
    <message>
        <source>You are not allowed to change these settings. Ask the administrator of this machine.</source>
        <translation>لا يوجد تصريح بتغيير هذه الإعدادات. يُرجى مراجعة مدير هذا الجهاز.</translation>
    </message>
    <message>
        <source>An administrator&apos;s password will be asked for.</source>
        <translation>ستُطلب كلمة مرور مدير النظام.</translation>
    </message>
    <message>
        <source>Puts these settings into force</source>
        <translation>جعل هذه الإعدادات سارية</translation>
    </message>
    <message>
        <source>Changed, not applied yet. Apply asks for an administrator&apos;s password.</source>
        <translation>تغيّرت الإعدادات ولم تُطبّق بعد. يطلب «تطبيق» كلمة مرور مدير النظام.</translation>
    </message>
    <message>
        <source>Changed, not applied yet.</source>
        <translation>تغيّرت الإعدادات ولم تُطبّق بعد.</translation>
    </message>
</context>
<context>
    <name>culvert::Banner</name>
    <message>
        <source>Close this message</source>
        <translation>إغلاق هذه الرسالة</translation>
    </message>
</context>
<context>
    <name>culvert::EventModel</name>
    <message>
        <source>Time</source>
        <translation>الوقت</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>ما حدث</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>التفاصيل</translation>
    </message>
</context>
<context>
    <name>culvert::ExceptionModel</name>
    <message>
        <source>for the LAN too</source>
        <translation>للشبكة المحلية أيضًا</translation>
    </message>
    <message>
        <source>for the gateway only</source>
        <translation>للبوابة فقط</translation>
    </message>
    <message>
        <source>Address or network</source>
        <translation>العنوان أو الشبكة</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>التسمية</translation>
    </message>
    <message>
        <source>For the LAN too</source>
        <translation>للشبكة المحلية أيضًا</translation>
    </message>
    <message>
        <source>Hosts of the LAN reach it too, with the provider&apos;s address as their sender (masquerading). Otherwise only the gateway itself does.</source>
        <translation>تصل إليها أجهزة الشبكة المحلية أيضًا، وعنوان المزوّد هو المُرسِل (تنكّر العناوين، masquerading). وإلا فلا تصل إليها إلا البوابة نفسها.</translation>
    </message>
</context>
<context>
    <name>culvert::ExceptionsPage</name>
    <message>
        <source>For the &amp;LAN too</source>
        <translation>للشبكة المحلية أيضًا</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>Paste a list</source>
        <translation>لصق قائمة</translation>
    </message>
    <message>
        <source>Adds one exception for each line of the clipboard: an address or a network, then its label</source>
        <translation>إضافة استثناء لكل سطر في الحافظة: عنوان أو شبكة، ثم التسمية</translation>
    </message>
    <message>
        <source>Filter by label or address</source>
        <translation>ترشيح بالتسمية أو العنوان</translation>
    </message>
    <message>
        <source>What goes past the tunnel</source>
        <translation>ما لا يمر عبر النفق</translation>
    </message>
    <message>
        <source>These destinations are reached straight by the provider&apos;s line, for instance the provider&apos;s own mail or time servers.</source>
        <translation>يجري الوصول إلى هذه الوجهات مباشرةً عبر خط المزوّد، مثل خوادم البريد أو الوقت الخاصة بالمزوّد نفسه.</translation>
    </message>
    <message>
        <source>Exceptions</source>
        <translation>الاستثناءات</translation>
    </message>
    <message>
        <source>Address or network, as 100.64.2.0/24</source>
        <translation>عنوان أو شبكة، مثل 100.64.2.0/24</translation>
    </message>
    <message>
        <source>Address or network of a new exception</source>
        <translation>عنوان استثناء جديد أو شبكته</translation>
    </message>
    <message>
        <source>Label (optional)</source>
        <translation>التسمية (اختيارية)</translation>
    </message>
    <message>
        <source>Label of a new exception</source>
        <translation>تسمية استثناء جديد</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>إضافة</translation>
    </message>
    <message numerus="yes">
        <source>%n exception(s) added.</source>
        <translation>
            <numerusform>لم يُضف أي استثناء.</numerusform>
            <numerusform>أُضيف استثناء واحد.</numerusform>
            <numerusform>أُضيف استثناءان.</numerusform>
            <numerusform>أُضيفت %n استثناءات.</numerusform>
            <numerusform>أُضيف %n استثناءً.</numerusform>
            <numerusform>أُضيف %n استثناء.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n already there.</source>
        <translation>
            <numerusform>لم يكن أي منها موجودًا.</numerusform>
            <numerusform>واحد موجود من قبل.</numerusform>
            <numerusform>اثنان موجودان من قبل.</numerusform>
            <numerusform>%n موجودة من قبل.</numerusform>
            <numerusform>%n موجودًا من قبل.</numerusform>
            <numerusform>%n موجود من قبل.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) not understood:</source>
        <translation>
            <numerusform>فُهمت كل الأسطر:</numerusform>
            <numerusform>سطر واحد غير مفهوم:</numerusform>
            <numerusform>سطران غير مفهومين:</numerusform>
            <numerusform>%n أسطر غير مفهومة:</numerusform>
            <numerusform>%n سطرًا غير مفهوم:</numerusform>
            <numerusform>%n سطر غير مفهوم:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n exception(s)</source>
        <translation>
            <numerusform>لا توجد استثناءات</numerusform>
            <numerusform>استثناء واحد</numerusform>
            <numerusform>استثناءان</numerusform>
            <numerusform>%n استثناءات</numerusform>
            <numerusform>%n استثناءً</numerusform>
            <numerusform>%n استثناء</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n switched off</source>
        <translation>
            <numerusform>لا شيء معطّل</numerusform>
            <numerusform>واحد معطّل</numerusform>
            <numerusform>اثنان معطّلان</numerusform>
            <numerusform>%n معطّلة</numerusform>
            <numerusform>%n معطّلًا</numerusform>
            <numerusform>%n معطّل</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n shown</source>
        <translation>
            <numerusform>لا شيء معروض</numerusform>
            <numerusform>واحد معروض</numerusform>
            <numerusform>اثنان معروضان</numerusform>
            <numerusform>%n معروضة</numerusform>
            <numerusform>%n معروضًا</numerusform>
            <numerusform>%n معروض</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>culvert::ExplainPage</name>
    <message>
        <source>&amp;Show the way</source>
        <translation>إظهار المسار</translation>
    </message>
    <message>
        <source>The path of the packet</source>
        <translation>مسار الحزمة</translation>
    </message>
    <message>
        <source>Asking the Culvert service</source>
        <translation>سؤال خدمة Culvert</translation>
    </message>
    <message>
        <source>The gateway itself</source>
        <translation>البوابة نفسها</translation>
    </message>
    <message>
        <source>A device</source>
        <translation>جهاز</translation>
    </message>
    <message>
        <source>A packet &amp;to:</source>
        <translation>حزمة إلى:</translation>
    </message>
    <message>
        <source>Sent &amp;by:</source>
        <translation>مرسلة من:</translation>
    </message>
    <message>
        <source>Address of the &amp;device:</source>
        <translation>عنوان الجهاز:</translation>
    </message>
    <message>
        <source>Comes in &amp;over:</source>
        <translation>تدخل عبر:</translation>
    </message>
    <message>
        <source>Waiting for the Culvert service to answer. It knows where packets go.</source>
        <translation>في انتظار استجابة خدمة Culvert، فهي تعرف إلى أين تذهب الحزم.</translation>
    </message>
    <message>
        <source>The Culvert service is not running, and only it knows where packets go.</source>
        <translation>خدمة Culvert لا تعمل، وهي وحدها تعرف إلى أين تذهب الحزم.</translation>
    </message>
    <message>
        <source>Type an address to see which way a packet takes that is sent there, and why: all rules that are tried are listed. Nothing is sent, and nothing is changed.</source>
        <translation>يُرجى كتابة عنوان لمعرفة المسار الذي تسلكه حزمة تُرسَل إليه وسبب ذلك: تُعرض كل القواعد التي تُجرَّب. لا يُرسَل شيء ولا يُغيَّر شيء.</translation>
    </message>
    <message>
        <source>Type an address first, four numbers from 0 to 255 as in 198.51.100.9.</source>
        <translation>يُرجى كتابة عنوان أولًا، أربعة أعداد من 0 إلى 255، مثل 198.51.100.9.</translation>
    </message>
    <message>
        <source>“%1” is not an IPv4 address. Write four numbers from 0 to 255, as in 198.51.100.9.</source>
        <translation>«%1» ليس عنوان IPv4. يُرجى كتابة أربعة أعداد من 0 إلى 255، مثل 198.51.100.9.</translation>
    </message>
    <message>
        <source>Name the interface by which the packet comes in.</source>
        <translation>يُرجى ذكر الواجهة التي تدخل الحزمة عبرها.</translation>
    </message>
    <message>
        <source>The Culvert service gave an answer that this version does not know.</source>
        <translation>أجابت خدمة Culvert بما لا يعرفه هذا الإصدار.</translation>
    </message>
</context>
<context>
    <name>culvert::HistoryPage</name>
    <message>
        <source>&amp;Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>&amp;Report for support…</source>
        <translation>تقرير للدعم…</translation>
    </message>
    <message>
        <source>Copies what is selected, or all that is shown</source>
        <translation>نسخ المحدد، أو كل المعروض</translation>
    </message>
    <message>
        <source>What has happened</source>
        <translation>ما حدث</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>الأحداث</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>Whether events of this kind are shown</source>
        <translation>هل تُعرض الأحداث من هذا النوع</translation>
    </message>
    <message>
        <source>Waiting for the Culvert service to answer.</source>
        <translation>في انتظار استجابة خدمة Culvert.</translation>
    </message>
    <message>
        <source>The Culvert service is not running: what happens now is not known.</source>
        <translation>خدمة Culvert لا تعمل: لا يُعرف ما يحدث الآن.</translation>
    </message>
    <message>
        <source>Asking what has happened…</source>
        <translation>سؤال الخدمة عمّا حدث…</translation>
    </message>
    <message>
        <source>Nothing has happened since the service was started.</source>
        <translation>لم يحدث شيء منذ بدء تشغيل الخدمة.</translation>
    </message>
    <message>
        <source>Nothing of the chosen kinds.</source>
        <translation>لا شيء من الأنواع المختارة.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln event(s)</source>
        <translation>
            <numerusform>لا توجد أحداث</numerusform>
            <numerusform>حدث واحد</numerusform>
            <numerusform>حدثان</numerusform>
            <numerusform>%Ln أحداث</numerusform>
            <numerusform>%Ln حدثًا</numerusform>
            <numerusform>%Ln حدث</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>culvert::HomePage</name>
    <message>
        <source>The home&apos;s own public addresses, which the tunnel end routes to here. Separate several by commas.</source>
        <translation>عناوين المنزل العامة الخاصة به، التي يوجّهها طرف النفق إلى هنا. تُفصل بفواصل إن تعدّدت.</translation>
    </message>
    <message>
        <source>&amp;Networks:</source>
        <translation>الشبكات:</translation>
    </message>
    <message>
        <source>The interfaces that the home&apos;s machines are connected to.</source>
        <translation>الواجهات التي تتصل بها أجهزة المنزل.</translation>
    </message>
    <message>
        <source>&amp;LAN interfaces:</source>
        <translation>واجهات الشبكة المحلية:</translation>
    </message>
    <message>
        <source>Reach the provider&apos;s &amp;neighbours through the tunnel</source>
        <translation>الوصول إلى الجيران لدى المزوّد عبر النفق</translation>
    </message>
    <message>
        <source>Other customers in the provider&apos;s network are reached through the tunnel, too; only the router is spoken to directly.</source>
        <translation>يجري الوصول عبر النفق أيضًا إلى عملاء آخرين في شبكة المزوّد؛ ولا يُخاطَب مباشرةً إلا الموجّه.</translation>
    </message>
    <message>
        <source>Leak &amp;guard</source>
        <translation>الحماية من التسرّب</translation>
    </message>
    <message>
        <source>No packet with an address of the home leaves the provider&apos;s line outside the tunnel, not even while the tunnel is down. The sender is told.</source>
        <translation>لا تغادر أي حزمة تحمل عنوانًا من المنزل عبر خط المزوّد خارج النفق، حتى أثناء توقف النفق. ويُبلَّغ المُرسِل بذلك.</translation>
    </message>
    <message>
        <source>The home</source>
        <translation>المنزل</translation>
    </message>
    <message>
        <source>What goes through the tunnel</source>
        <translation>ما يمر عبر النفق</translation>
    </message>
    <message>
        <source>Safety</source>
        <translation>الأمان</translation>
    </message>
    <message>
        <source>Home and mode</source>
        <translation>المنزل والوضع</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>اختيار</translation>
    </message>
    <message>
        <source>Choose LAN interfaces</source>
        <translation>اختيار واجهات الشبكة المحلية</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>‏%1 (%2)</translation>
    </message>
    <message>
        <source>No other interface</source>
        <translation>لا توجد واجهة أخرى</translation>
    </message>
    <message>
        <source>What comes from the home&apos;s &amp;addresses</source>
        <translation>ما يأتي من عناوين المنزل</translation>
    </message>
    <message>
        <source>Machines with an address of the home use the tunnel. This machine and machines with a private address go straight to the provider, as they would without Culvert.</source>
        <translation>تستخدم النفقَ الأجهزةُ التي لها عنوان من المنزل. أما هذا الجهاز والأجهزة ذات العناوين الخاصة فتتصل بالمزوّد مباشرةً، كما لو لم يوجد Culvert.</translation>
    </message>
    <message>
        <source>&amp;Everything</source>
        <translation>كل شيء</translation>
    </message>
    <message>
        <source>All traffic uses the tunnel, this machine&apos;s own included; only exceptions go straight to the provider.</source>
        <translation>تستخدم كل حركة البيانات النفق، بما فيها حركة هذا الجهاز؛ ولا تتجه إلى المزوّد مباشرةً إلا الاستثناءات.</translation>
    </message>
    <message>
        <source>&amp;Only servers and chosen services</source>
        <translation>الخوادم والخدمات المختارة فقط</translation>
    </message>
    <message>
        <source>Everything else goes straight to the provider, with the provider&apos;s address as its sender. What came in through the tunnel is answered through it.</source>
        <translation>يتجه كل ما عدا ذلك إلى المزوّد مباشرةً، وعنوان المزوّد هو المُرسِل. وما دخل عبر النفق يُردّ عليه عبره.</translation>
    </message>
    <message>
        <source>Machines of the home that use the tunnel for everything, by address or network. Separate several by commas.</source>
        <translation>أجهزة المنزل التي تستخدم النفق لكل شيء، بالعنوان أو بالشبكة. تُفصل بفواصل إن تعدّدت.</translation>
    </message>
    <message>
        <source>&amp;Servers:</source>
        <translation>الخوادم:</translation>
    </message>
    <message>
        <source>What uses the tunnel from every machine that has an address of the home, by the port at the other end.</source>
        <translation>ما يستخدم النفق من كل جهاز له عنوان من المنزل، بحسب المنفذ في الطرف الآخر.</translation>
    </message>
    <message>
        <source>Ser&amp;vices:</source>
        <translation>الخدمات:</translation>
    </message>
</context>
<context>
    <name>culvert::MeasurementPanel</name>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Use this MTU</source>
        <translation>استخدام قيمة MTU هذه</translation>
    </message>
    <message>
        <source>Use this MSS</source>
        <translation>استخدام قيمة MSS هذه</translation>
    </message>
    <message>
        <source>Progress of the measurement</source>
        <translation>تقدّم القياس</translation>
    </message>
    <message>
        <source>Measuring…</source>
        <translation>جارٍ القياس…</translation>
    </message>
    <message>
        <source>The measurement was cancelled.</source>
        <translation>أُلغي القياس.</translation>
    </message>
    <message>
        <source>Use an MTU of %1</source>
        <translation>استخدام MTU بقيمة %1</translation>
    </message>
    <message>
        <source>Use an MSS of %1</source>
        <translation>استخدام MSS بقيمة %1</translation>
    </message>
</context>
<context>
    <name>culvert::MtuPage</name>
    <message>
        <source> bytes</source>
        <translation> بايت</translation>
    </message>
    <message>
        <source>Largest packet in a tunnel (MTU)</source>
        <translation>أكبر حزمة في النفق (MTU)</translation>
    </message>
    <message numerus="yes">
        <source>The tunnel puts %n byte(s) in front of every packet. “Automatic” subtracts them from what the provider&apos;s line carries, and follows when that changes.</source>
        <translation>
            <numerusform>لا يضيف النفق أي بايت أمام الحزم. مع «تلقائي» تبقى القيمة كما ينقلها خط المزوّد، وتتبعها عند تغيّرها.</numerusform>
            <numerusform>يضيف النفق بايتًا واحدًا أمام كل حزمة. يطرحه «تلقائي» مما ينقله خط المزوّد، ويتبع ذلك عند تغيّره.</numerusform>
            <numerusform>يضيف النفق بايتين أمام كل حزمة. يطرحهما «تلقائي» مما ينقله خط المزوّد، ويتبع ذلك عند تغيّره.</numerusform>
            <numerusform>يضيف النفق %n بايتات أمام كل حزمة. يطرحها «تلقائي» مما ينقله خط المزوّد، ويتبع ذلك عند تغيّره.</numerusform>
            <numerusform>يضيف النفق %n بايتًا أمام كل حزمة. يطرحها «تلقائي» مما ينقله خط المزوّد، ويتبع ذلك عند تغيّره.</numerusform>
            <numerusform>يضيف النفق %n بايت أمام كل حزمة. يطرحها «تلقائي» مما ينقله خط المزوّد، ويتبع ذلك عند تغيّره.</numerusform>
        </translation>
    </message>
    <message>
        <source>TCP segment size (MSS)</source>
        <translation>حجم مقطع TCP ‏(MSS)</translation>
    </message>
    <message>
        <source>Many sites on the way drop the messages by which computers find out the right size. Connections through the tunnel are then set up but carry nothing; telling both sides the size beforehand avoids that.</source>
        <translation>تُسقط مواقع كثيرة في الطريق الرسائل التي تكتشف بها الأجهزة الحجم الصحيح. عندها تقوم الاتصالات عبر النفق لكنها لا تنقل شيئًا؛ وإبلاغ الطرفين بالحجم مسبقًا يتجنّب ذلك.</translation>
    </message>
    <message>
        <source>&amp;Segment size:</source>
        <translation>حجم المقطع:</translation>
    </message>
    <message>
        <source>MTU and MSS</source>
        <translation>‏MTU وMSS</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>تلقائي</translation>
    </message>
    <message>
        <source>Fixed</source>
        <translation>ثابت</translation>
    </message>
    <message>
        <source>Measure…</source>
        <translation>قياس…</translation>
    </message>
    <message>
        <source>Automatic, fitting the tunnel</source>
        <translation>تلقائي، ملائم للنفق</translation>
    </message>
    <message>
        <source>Leave it alone</source>
        <translation>بلا تغيير</translation>
    </message>
    <message>
        <source>Fixed segment size</source>
        <translation>حجم مقطع ثابت</translation>
    </message>
    <message>
        <source>Concerns connections between the LAN and what lies behind a tunnel, in both directions.</source>
        <translation>يخص الاتصالات بين الشبكة المحلية وما يقع خلف نفق، في الاتجاهين.</translation>
    </message>
    <message>
        <source>Tunnel “%1”:</source>
        <translation>النفق «%1»:</translation>
    </message>
    <message>
        <source>MTU of tunnel %1</source>
        <translation>قيمة MTU للنفق %1</translation>
    </message>
    <message>
        <source>Fixed MTU of tunnel %1</source>
        <translation>قيمة MTU الثابتة للنفق %1</translation>
    </message>
    <message>
        <source>Measure the MTU of tunnel %1</source>
        <translation>قياس MTU للنفق %1</translation>
    </message>
    <message numerus="yes">
        <source>now %n byte(s)</source>
        <translation>
            <numerusform>الآن %n بايت</numerusform>
            <numerusform>الآن بايت واحد</numerusform>
            <numerusform>الآن بايتان</numerusform>
            <numerusform>الآن %n بايتات</numerusform>
            <numerusform>الآن %n بايتًا</numerusform>
            <numerusform>الآن %n بايت</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>culvert::OverviewPage</name>
    <message>
        <source>The home and its way to the Internet</source>
        <translation>المنزل وطريقه إلى الإنترنت</translation>
    </message>
</context>
<context>
    <name>culvert::PreviewDialog</name>
    <message>
        <source>What would be done</source>
        <translation>ما سيجري</translation>
    </message>
    <message>
        <source>Asking the Culvert service…</source>
        <translation>سؤال خدمة Culvert…</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>الخطوات</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Nothing would be done: the network is already as these settings want it.</source>
        <translation>لن يجري شيء: الشبكة الآن كما تريدها هذه الإعدادات.</translation>
    </message>
    <message numerus="yes">
        <source>Apply would carry out %n step(s) now, in this order. Nothing has been changed yet.</source>
        <translation>
            <numerusform>لن ينفّذ «تطبيق» أي خطوة الآن. لم يتغيّر شيء بعد.</numerusform>
            <numerusform>سينفّذ «تطبيق» الآن خطوة واحدة. لم يتغيّر شيء بعد.</numerusform>
            <numerusform>سينفّذ «تطبيق» الآن خطوتين بهذا الترتيب. لم يتغيّر شيء بعد.</numerusform>
            <numerusform>سينفّذ «تطبيق» الآن %n خطوات بهذا الترتيب. لم يتغيّر شيء بعد.</numerusform>
            <numerusform>سينفّذ «تطبيق» الآن %n خطوة بهذا الترتيب. لم يتغيّر شيء بعد.</numerusform>
            <numerusform>سينفّذ «تطبيق» الآن %n خطوة بهذا الترتيب. لم يتغيّر شيء بعد.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>culvert::ReportDialog</name>
    <message>
        <source>&amp;Hide addresses: equal ones get equal names</source>
        <translation>إخفاء العناوين: للمتساوية منها أسماء متساوية</translation>
    </message>
    <message>
        <source>Report for support</source>
        <translation>تقرير للدعم</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>This is all of it. It goes nowhere by itself: copy it, and send it to whom you trust. Names of tunnels and interfaces are in it.</source>
        <translation>هذا كل ما فيه. لا يذهب إلى أي مكان من تلقاء نفسه: يُرجى نسخه وإرساله إلى جهة موثوقة. وفيه أسماء الأنفاق والواجهات.</translation>
    </message>
</context>
<context>
    <name>culvert::RouteModel</name>
    <message>
        <source>on the link</source>
        <translation>على الوصلة</translation>
    </message>
    <message>
        <source>Destination</source>
        <translation>الوجهة</translation>
    </message>
    <message>
        <source>Next hop</source>
        <translation>القفزة التالية</translation>
    </message>
    <message>
        <source>Interface</source>
        <translation>الواجهة</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>الجدول</translation>
    </message>
    <message>
        <source>Metric</source>
        <translation>المقياس</translation>
    </message>
    <message>
        <source>Sender</source>
        <translation>المُرسِل</translation>
    </message>
    <message>
        <source>Made by</source>
        <translation>أنشأه</translation>
    </message>
</context>
<context>
    <name>culvert::RoutesPage</name>
    <message>
        <source>&amp;Copy as “ip” lines</source>
        <translation>نسخ كأسطر «ip»</translation>
    </message>
    <message>
        <source>Reading the routes</source>
        <translation>قراءة المسارات</translation>
    </message>
    <message>
        <source>Copies what is selected, as commands that would add the same</source>
        <translation>نسخ المحدد كأوامر تضيف الشيء نفسه</translation>
    </message>
    <message>
        <source>Rules, in the order in which they are tried</source>
        <translation>القواعد، بترتيب تجربتها</translation>
    </message>
    <message>
        <source>Routes, by table</source>
        <translation>المسارات، بحسب الجدول</translation>
    </message>
    <message>
        <source>Routes</source>
        <translation>المسارات</translation>
    </message>
    <message>
        <source>Copy as “ip” lines</source>
        <translation>نسخ كأسطر «ip»</translation>
    </message>
    <message>
        <source>Filter by address, interface or any word</source>
        <translation>ترشيح بعنوان أو واجهة أو أي كلمة</translation>
    </message>
    <message>
        <source>Made by</source>
        <translation>أنشأه</translation>
    </message>
    <message>
        <source>made by anybody</source>
        <translation>من أي مُنشئ</translation>
    </message>
    <message>
        <source>Waiting for the Culvert service to answer.</source>
        <translation>في انتظار استجابة خدمة Culvert.</translation>
    </message>
    <message>
        <source>The Culvert service is not running, so the routes are not known.</source>
        <translation>خدمة Culvert لا تعمل، لذا لا تُعرف المسارات.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln route(s)</source>
        <translation>
            <numerusform>لا توجد مسارات</numerusform>
            <numerusform>مسار واحد</numerusform>
            <numerusform>مساران</numerusform>
            <numerusform>%Ln مسارات</numerusform>
            <numerusform>%Ln مسارًا</numerusform>
            <numerusform>%Ln مسار</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln route(s)</source>
        <translation>
            <numerusform>‏%1 من %Ln مسار</numerusform>
            <numerusform>‏%1 من مسار واحد</numerusform>
            <numerusform>‏%1 من مسارين</numerusform>
            <numerusform>‏%1 من %Ln مسارات</numerusform>
            <numerusform>‏%1 من %Ln مسارًا</numerusform>
            <numerusform>‏%1 من %Ln مسار</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>culvert::RuleTable</name>
    <message>
        <source>Preference</source>
        <translation>الأولوية</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>القاعدة</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>الجدول</translation>
    </message>
    <message>
        <source>Made by</source>
        <translation>أنشأه</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>القواعد</translation>
    </message>
</context>
<context>
    <name>culvert::ServicesEditor</name>
    <message>
        <source>Add a service</source>
        <translation>إضافة خدمة</translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation>البروتوكول</translation>
    </message>
    <message>
        <source>Protocol of service %1</source>
        <translation>بروتوكول الخدمة %1</translation>
    </message>
    <message>
        <source>Ports of service %1</source>
        <translation>منافذ الخدمة %1</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>Remove service %1</source>
        <translation>إزالة الخدمة %1</translation>
    </message>
    <message>
        <source>all ports; or 80, or 20-21</source>
        <translation>كل المنافذ؛ أو 80، أو ⁦20-21⁩</translation>
    </message>
</context>
<context>
    <name>culvert::SettingsWindow</name>
    <message>
        <source>Culvert</source>
        <translation>Culvert</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>نظرة عامة</translation>
    </message>
    <message>
        <source>Where does it go?</source>
        <translation>إلى أين تذهب؟</translation>
    </message>
    <message>
        <source>Routes</source>
        <translation>المسارات</translation>
    </message>
    <message>
        <source>Traffic</source>
        <translation>حركة البيانات</translation>
    </message>
    <message>
        <source>History</source>
        <translation>السجل</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>الإبقاء على تغييراتي</translation>
    </message>
    <message>
        <source>Take theirs</source>
        <translation>أخذ تغييرات الآخر</translation>
    </message>
    <message>
        <source>Somebody else has changed the settings while you were editing. What you typed is still here.</source>
        <translation>غيّر شخص آخر الإعدادات أثناء تحريرها هنا. ما كُتب هنا لا يزال موجودًا.</translation>
    </message>
    <message>
        <source>Something has to be corrected first.</source>
        <translation>يجب تصحيح شيء أولًا.</translation>
    </message>
    <message>
        <source>Applying…</source>
        <translation>جارٍ التطبيق…</translation>
    </message>
    <message>
        <source>Applied, and read back from the kernel.</source>
        <translation>طُبّقت الإعدادات، وقُرئت ثانيةً من النواة للتحقق.</translation>
    </message>
    <message>
        <source>Turning on…</source>
        <translation>جارٍ التشغيل…</translation>
    </message>
    <message>
        <source>Turning off…</source>
        <translation>جارٍ الإيقاف…</translation>
    </message>
    <message>
        <source>Trying again…</source>
        <translation>محاولة جديدة…</translation>
    </message>
    <message>
        <source>Close Culvert</source>
        <translation>إغلاق Culvert</translation>
    </message>
    <message>
        <source>Your changes have not been applied. Close and lose them?</source>
        <translation>لم تُطبّق التغييرات. هل تريد الإغلاق وفقدانها؟</translation>
    </message>
    <message>
        <source>Go on editing</source>
        <translation>متابعة التحرير</translation>
    </message>
    <message>
        <source>Close and lose them</source>
        <translation>الإغلاق وفقدانها</translation>
    </message>
</context>
<context>
    <name>culvert::Sidebar</name>
    <message>
        <source>Pages</source>
        <translation>الصفحات</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n problem(s)</source>
        <translation>
            <numerusform>‏%1، لا مشكلات</numerusform>
            <numerusform>‏%1، مشكلة واحدة</numerusform>
            <numerusform>‏%1، مشكلتان</numerusform>
            <numerusform>‏%1، %n مشكلات</numerusform>
            <numerusform>‏%1، %n مشكلة</numerusform>
            <numerusform>‏%1، %n مشكلة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s)</source>
        <translation>
            <numerusform>لا مشكلات</numerusform>
            <numerusform>مشكلة واحدة</numerusform>
            <numerusform>مشكلتان</numerusform>
            <numerusform>%n مشكلات</numerusform>
            <numerusform>%n مشكلة</numerusform>
            <numerusform>%n مشكلة</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>culvert::StatusHeader</name>
    <message>
        <source>Turn on</source>
        <translation>تشغيل</translation>
    </message>
    <message>
        <source>Turn off</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>The Culvert service does not answer.</source>
        <translation>خدمة Culvert لا تستجيب.</translation>
    </message>
    <message>
        <source>Nothing has been set up yet.</source>
        <translation>لم يُعدّ أي شيء بعد.</translation>
    </message>
    <message>
        <source>You are not allowed to turn the tunnel on or off.</source>
        <translation>لا يوجد تصريح بتشغيل النفق أو إيقافه.</translation>
    </message>
    <message>
        <source>An administrator&apos;s password will be asked for.</source>
        <translation>ستُطلب كلمة مرور مدير النظام.</translation>
    </message>
    <message>
        <source>Set the tunnel up</source>
        <translation>إعداد النفق</translation>
    </message>
    <message>
        <source>Leave the network as it is without Culvert</source>
        <translation>ترك الشبكة كما هي من دون Culvert</translation>
    </message>
    <message>
        <source>Provider&apos;s line</source>
        <translation>خط المزوّد</translation>
    </message>
    <message>
        <source>to %1, interface %2</source>
        <translation>إلى %1، الواجهة %2</translation>
    </message>
    <message>
        <source>Tunnel “%1”</source>
        <translation>النفق «%1»</translation>
    </message>
    <message>
        <source>%1, down</source>
        <translation>‏%1، معطّل</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>ملاحظة</translation>
    </message>
</context>
<context>
    <name>culvert::TraceTree</name>
    <message>
        <source>Preference</source>
        <translation>الأولوية</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>القاعدة</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>الجدول</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>النتيجة</translation>
    </message>
    <message>
        <source>Route found, or purpose</source>
        <translation>المسار الذي عُثر عليه، أو الغرض</translation>
    </message>
    <message>
        <source>Rules that were tried</source>
        <translation>القواعد التي جُرّبت</translation>
    </message>
    <message>
        <source>The packet itself</source>
        <translation>الحزمة نفسها</translation>
    </message>
    <message>
        <source>Routing rules</source>
        <translation>قواعد التوجيه</translation>
    </message>
    <message>
        <source>Firewall</source>
        <translation>جدار الحماية</translation>
    </message>
    <message>
        <source>The packet that carries it through the tunnel</source>
        <translation>الحزمة التي تحملها عبر النفق</translation>
    </message>
    <message>
        <source>Firewall, for the packet that carries it</source>
        <translation>جدار الحماية، للحزمة الحاملة</translation>
    </message>
</context>
<context>
    <name>culvert::TrafficPage</name>
    <message>
        <source>&amp;Pause</source>
        <translation>إيقاف مؤقت</translation>
    </message>
    <message>
        <source>Time shown</source>
        <translation>المدة المعروضة</translation>
    </message>
    <message>
        <source>10 minutes</source>
        <translation>10 دقائق</translation>
    </message>
    <message>
        <source>1 hour</source>
        <translation>ساعة واحدة</translation>
    </message>
    <message>
        <source>6 hours</source>
        <translation>6 ساعات</translation>
    </message>
    <message>
        <source>1 day</source>
        <translation>يوم واحد</translation>
    </message>
    <message>
        <source>The picture stands still; measuring goes on</source>
        <translation>الصورة ثابتة والقياس مستمر</translation>
    </message>
    <message>
        <source>Save as &amp;CSV…</source>
        <translation>حفظ بصيغة CSV…</translation>
    </message>
    <message>
        <source>Save as P&amp;NG…</source>
        <translation>حفظ بصيغة PNG…</translation>
    </message>
    <message>
        <source>Provider&apos;s line, %1</source>
        <translation>خط المزوّد، %1</translation>
    </message>
    <message>
        <source>Tunnel “%1”</source>
        <translation>النفق «%1»</translation>
    </message>
    <message>
        <source>Waiting for the Culvert service to answer.</source>
        <translation>في انتظار استجابة خدمة Culvert.</translation>
    </message>
    <message>
        <source>The Culvert service is not running, so nothing is measured.</source>
        <translation>خدمة Culvert لا تعمل، لذا لا يُقاس شيء.</translation>
    </message>
    <message>
        <source>There is no line to measure yet.</source>
        <translation>لا يوجد خط لقياسه بعد.</translation>
    </message>
    <message>
        <source>The area is what is received, the dashed line what is sent. It is measured while this window is open, and not otherwise.</source>
        <translation>المساحة هي ما يُستقبَل، والخط المتقطّع ما يُرسَل. لا يجري القياس إلا ما دامت هذه النافذة مفتوحة.</translation>
    </message>
</context>
<context>
    <name>culvert::TrafficPlot</name>
    <message>
        <source>↓ %1  ↑ %2</source>
        <comment>received and sent a second</comment>
        <translation>↓ %1  ↑ %2</translation>
    </message>
    <message>
        <source>Nothing has been measured yet.</source>
        <translation>لم يُقَس شيء بعد.</translation>
    </message>
    <message>
        <source>Now: %1. Most in the time shown: %2.</source>
        <translation>الآن: %1. الأقصى في المدة المعروضة: %2.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln second(s) before</source>
        <translation>
            <numerusform>الآن</numerusform>
            <numerusform>قبل ثانية واحدة</numerusform>
            <numerusform>قبل ثانيتين</numerusform>
            <numerusform>قبل %Ln ثوانٍ</numerusform>
            <numerusform>قبل %Ln ثانية</numerusform>
            <numerusform>قبل %Ln ثانية</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln minute(s) before</source>
        <translation>
            <numerusform>الآن</numerusform>
            <numerusform>قبل دقيقة واحدة</numerusform>
            <numerusform>قبل دقيقتين</numerusform>
            <numerusform>قبل %Ln دقائق</numerusform>
            <numerusform>قبل %Ln دقيقة</numerusform>
            <numerusform>قبل %Ln دقيقة</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>‏%1: %2</translation>
    </message>
    <message>
        <source>not measured</source>
        <translation>لم يُقَس</translation>
    </message>
    <message>
        <source>now</source>
        <translation>الآن</translation>
    </message>
</context>
<context>
    <name>culvert::TrayController</name>
    <message>
        <source>&amp;Open Culvert</source>
        <translation>فتح Culvert</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>إنهاء</translation>
    </message>
    <message>
        <source>&amp;Turn on</source>
        <translation>تشغيل</translation>
    </message>
    <message>
        <source>&amp;Turn off</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>Culvert: %1</source>
        <translation>Culvert: ‏%1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>tunnel and its rates</comment>
        <translation>‏%1: %2</translation>
    </message>
    <message>
        <source>Culvert</source>
        <translation>Culvert</translation>
    </message>
</context>
<context>
    <name>culvert::TunnelForm</name>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>الاسم:</translation>
    </message>
    <message>
        <source>Up to 15 letters, digits, “-”, “_” or “.”.</source>
        <translation>ما لا يزيد على 15 من الحروف اللاتينية والأرقام و«-» و«_» و«.».</translation>
    </message>
    <message>
        <source>office</source>
        <translation>office</translation>
    </message>
    <message>
        <source>Tunnel &amp;end:</source>
        <translation>طرف النفق:</translation>
    </message>
    <message>
        <source>Address of the machine at the other end of the tunnel.</source>
        <translation>عنوان الجهاز عند الطرف الآخر من النفق.</translation>
    </message>
    <message>
        <source>Networks &amp;behind it:</source>
        <translation>الشبكات خلفه:</translation>
    </message>
    <message>
        <source>What is reached through this tunnel, separated by commas. 0.0.0.0/0 is the whole Internet.</source>
        <translation>ما يجري الوصول إليه عبر هذا النفق، مفصولًا بفواصل. 0.0.0.0/0 تعني الإنترنت كله.</translation>
    </message>
    <message>
        <source>&amp;Address here:</source>
        <translation>العنوان هنا:</translation>
    </message>
    <message>
        <source>Optional: an address of the home&apos;s networks for this machine&apos;s own traffic in the tunnel.</source>
        <translation>اختياري: عنوان من شبكات المنزل لحركة بيانات هذا الجهاز نفسه في النفق.</translation>
    </message>
    <message>
        <source>none</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>&amp;Interface name:</source>
        <translation>اسم الواجهة:</translation>
    </message>
    <message>
        <source>Empty: culvert0, culvert1 and so on.</source>
        <translation>إذا تُرك فارغًا: culvert0 ثم culvert1 وهكذا.</translation>
    </message>
    <message>
        <source>Rarely needed</source>
        <translation>نادرًا ما يلزم</translation>
    </message>
    <message>
        <source>as the packet inside</source>
        <translation>كالحزمة التي في الداخل</translation>
    </message>
    <message>
        <source>How many routers an outer packet may pass.</source>
        <translation>عدد الموجّهات التي يمكن أن تمر بها الحزمة الخارجية.</translation>
    </message>
    <message>
        <source>&amp;Time to live:</source>
        <translation>مدة البقاء (TTL):</translation>
    </message>
    <message>
        <source>&amp;Open here:</source>
        <translation>المفتوح هنا:</translation>
    </message>
    <message>
        <source>Services of this machine itself that can be reached through the tunnel. All others are closed to it; the home&apos;s other machines are not concerned.</source>
        <translation>خدمات هذا الجهاز نفسه التي يمكن الوصول إليها عبر النفق. وكل ما سواها مغلق أمامه؛ ولا يخص ذلك أجهزة المنزل الأخرى.</translation>
    </message>
    <message>
        <source>Tunnel</source>
        <translation>النفق</translation>
    </message>
    <message>
        <source>Tunnel “%1”</source>
        <translation>النفق «%1»</translation>
    </message>
    <message>
        <source>Remove tunnel %1</source>
        <translation>إزالة النفق %1</translation>
    </message>
</context>
<context>
    <name>culvert::TunnelPage</name>
    <message>
        <source>Add a tunnel end</source>
        <translation>إضافة طرف نفق</translation>
    </message>
    <message>
        <source>Choose an interface</source>
        <translation>اختيار واجهة</translation>
    </message>
    <message>
        <source>Where the provider&apos;s line arrives and gets its address.</source>
        <translation>حيث يصل خط المزوّد ويحصل على عنوانه.</translation>
    </message>
    <message>
        <source>&amp;Uplink interface:</source>
        <translation>واجهة خط المزوّد:</translation>
    </message>
    <message>
        <source>Provider&apos;s line</source>
        <translation>خط المزوّد</translation>
    </message>
    <message>
        <source>Tunnel and uplink</source>
        <translation>النفق وخط المزوّد</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>‏%1 (%2)</translation>
    </message>
</context>
</TS>
