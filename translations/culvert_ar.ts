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
    <message>
        <source>The existing device of a tunnel is missing or down. Start the program that creates it; Culvert continues as soon as the device is up.</source>
        <translation>الجهاز الموجود الذي يستخدمه أحد الأنفاق مفقود أو متوقف. شغّل البرنامج الذي ينشئه؛ يتابع Culvert فور تفعيل الجهاز.</translation>
    </message>
    <message>
        <source>Routing rules of another program come before Culvert&apos;s. Packets that they match do not use the tunnel. Give those rules a higher preference number, or remove them.</source>
        <translation>قواعد توجيه لبرنامج آخر تسبق قواعد Culvert. الحزم التي تطابقها لا تستخدم النفق. أعطِ تلك القواعد رقم أولوية أعلى أو احذفها.</translation>
    </message>
    <message>
        <source>Without an address here, private devices and this machine get no answers through the tunnel. Enter an address of the home.</source>
        <translation>من دون عنوان هنا لا تصل الردود عبر النفق إلى الأجهزة ذات العناوين الخاصة ولا إلى هذا الجهاز. اكتب عنوانًا من المنزل.</translation>
    </message>
    <message>
        <source>This has no effect, because everything uses the tunnel in this mode. Remove it, or choose another mode.</source>
        <translation>لا أثر لهذا لأن كل شيء يستخدم النفق في هذا الوضع. احذفه أو اختر وضعًا آخر.</translation>
    </message>
    <message>
        <source>This has no effect: the existing device has an MTU of its own. Choose “Automatic”, and set the MTU in the program that creates the device.</source>
        <translation>لا أثر لهذا: للجهاز الموجود قيمة MTU خاصة به. اختر «تلقائي» واضبط MTU في البرنامج الذي ينشئ الجهاز.</translation>
    </message>
    <message>
        <source>%1 is the first or the last address of its network, which no machine can have. Enter the address that this machine has there.</source>
        <translation>%1 هو أول عنوان في شبكته أو آخرها، ولا يمكن أن يكون لأي جهاز. اكتب العنوان الذي لهذا الجهاز فيها.</translation>
    </message>
    <message>
        <source>There are more warnings; see those above first.</source>
        <translation>هناك تحذيرات أخرى؛ راجع التحذيرات أعلاه أولًا.</translation>
    </message>
    <message>
        <source>This has invisible characters that change the direction of the text. Remove them.</source>
        <translation>يحتوي هذا على محارف غير مرئية تغيّر اتجاه النص. احذفها.</translation>
    </message>
    <message>
        <source>“%1” is not a valid set of mark bits. Enter 0x and a hexadecimal number with 5 to 16 adjacent bits, such as 0x1f000000.</source>
        <translation>«%1» ليس مجموعة صالحة من بتات الوسم. اكتب 0x ثم عددًا ست عشريًا فيه من 5 إلى 16 بتًا متجاورة مثل 0x1f000000.</translation>
    </message>
    <message>
        <source>This is only for devices that Culvert creates. Remove it, or remove the existing device.</source>
        <translation>هذا للأجهزة التي ينشئها Culvert فقط. احذفه أو أزل الجهاز الموجود.</translation>
    </message>
    <message>
        <source>%1 is not in the networks behind this tunnel. Add it there, or remove it here.</source>
        <translation>%1 ليس ضمن الشبكات التي خلف هذا النفق. أضفه هناك أو احذفه من هنا.</translation>
    </message>
    <message>
        <source>Private devices and the gateway need an address of the tunnel as their source. Enter one in “Address here”.</source>
        <translation>تحتاج الأجهزة ذات العناوين الخاصة والبوابة إلى عنوان للنفق مصدرًا لها. اكتب عنوانًا في حقل العنوان هنا.</translation>
    </message>
    <message>
        <source>The network of %1 overlaps the home&apos;s networks. Choose an address outside the home.</source>
        <translation>تتداخل شبكة %1 مع شبكات المنزل. اختر عنوانًا خارج المنزل.</translation>
    </message>
    <message>
        <source>The network of %1 overlaps the transit network of another tunnel. Choose another network for each tunnel.</source>
        <translation>تتداخل شبكة %1 مع شبكة العبور لنفق آخر. اختر لكل نفق شبكة مختلفة.</translation>
    </message>
    <message>
        <source>%1 has no effect in this mode without “For the LAN too”. Switch that on, or remove the exception.</source>
        <translation>لا أثر لـ %1 في هذا الوضع دون «للشبكة المحلية أيضًا». شغّل هذا الخيار أو احذف الاستثناء.</translation>
    </message>
    <message>
        <source>A change waits to be confirmed. Keep it or undo it first; nothing else was changed.</source>
        <translation>هناك تغيير ينتظر التأكيد. احتفظ به أو ألغه أولًا؛ لم يتغير شيء آخر.</translation>
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
    <message>
        <source>Forwarding of packets stays on, because other programs need it.</source>
        <translation>يبقى تمرير الحزم مشغّلًا لأن برامج أخرى تحتاج إليه.</translation>
    </message>
    <message>
        <source>The new settings wait to be confirmed.</source>
        <translation>الإعدادات الجديدة تنتظر التأكيد.</translation>
    </message>
    <message>
        <source>The new settings were confirmed.</source>
        <translation>تم تأكيد الإعدادات الجديدة.</translation>
    </message>
    <message>
        <source>The new settings were undone.</source>
        <translation>أُلغيت الإعدادات الجديدة.</translation>
    </message>
    <message>
        <source>The new settings were undone, because nobody confirmed them in time.</source>
        <translation>أُلغيت الإعدادات الجديدة لأن أحدًا لم يؤكدها في الوقت المحدد.</translation>
    </message>
</context>
<context>
    <name>ExceptionList</name>
    <message>
        <source>There is more than one address. Write each network on a line of its own.</source>
        <translation>يوجد أكثر من عنوان. يُرجى كتابة كل شبكة في سطر خاص بها.</translation>
    </message>
    <message>
        <source>This row does not have the four columns of the header.</source>
        <translation>ليس في هذا الصف الأعمدة الأربعة التي في الترويسة.</translation>
    </message>
    <message numerus="yes">
        <source>There is room for %n exception(s), and they are all taken.</source>
        <translation>
            <numerusform>لا يوجد متسع لأي استثناء.</numerusform>
            <numerusform>يوجد متسع لاستثناء واحد، وهو مشغول.</numerusform>
            <numerusform>يوجد متسع لاستثناءين، وكلاهما مشغول.</numerusform>
            <numerusform>يوجد متسع لعدد %n استثناءات، وكلها مشغولة.</numerusform>
            <numerusform>يوجد متسع لعدد %n استثناءً، وكلها مشغولة.</numerusform>
            <numerusform>يوجد متسع لعدد %n استثناء، وكلها مشغولة.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is an IPv6 address. Exceptions are IPv4 addresses and networks.</source>
        <translation>«%1» عنوان IPv6. الاستثناءات هي عناوين IPv4 وشبكاتها.</translation>
    </message>
</context>
<context>
    <name>FileReader</name>
    <message>
        <source>%1 is not a file.</source>
        <translation>‏%1 ليس ملفًا.</translation>
    </message>
    <message>
        <source>%1 is larger than 16 MiB. Take a part of it.</source>
        <translation>‏%1 أكبر من 16 ميبيبايت. يُرجى أخذ جزء منه.</translation>
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
        <source>Open “Routes”</source>
        <translation>فتح «المسارات»</translation>
    </message>
    <message>
        <source>Switch the connection on in the network settings of this machine, or choose another interface.</source>
        <translation>يُرجى تشغيل الاتصال في إعدادات الشبكة لهذا الجهاز، أو اختيار واجهة أخرى.</translation>
    </message>
    <message>
        <source>If this takes longer than a minute: is the modem switched on, and is it the right interface?</source>
        <translation>إن استغرق هذا أكثر من دقيقة: هل المودم قيد التشغيل، وهل هذه هي الواجهة الصحيحة؟</translation>
    </message>
    <message>
        <source>If the tunnel carries nothing, see whether another interface is the provider&apos;s line.</source>
        <translation>إن لم ينقل النفق شيئًا، يُرجى التحقق مما إذا كانت واجهة أخرى هي خط المزوّد.</translation>
    </message>
    <message>
        <source>See to the cable and the modem. The tunnel goes on by itself when there is a signal.</source>
        <translation>يُرجى فحص الكابل والمودم. يتابع النفق من تلقاء نفسه عند عودة الإشارة.</translation>
    </message>
    <message>
        <source>Change the settings to what this version can do, or install a newer one.</source>
        <translation>يُرجى تغيير الإعدادات إلى ما يستطيعه هذا الإصدار، أو تثبيت إصدار أحدث.</translation>
    </message>
    <message>
        <source>When there is room on the disk again, trying again stores them.</source>
        <translation>عندما يتوفر متسع على القرص مجددًا، تحفظها محاولة جديدة.</translation>
    </message>
    <message>
        <source>An administrator can by this command: ip link set tunl0 down</source>
        <translation>يمكن لمدير النظام ذلك بهذا الأمر: ⁦ip link set tunl0 down⁩</translation>
    </message>
    <message>
        <source>Set that device to bridge mode, or let it forward protocol 4 (IP in IP) to this machine.</source>
        <translation>يُرجى ضبط ذلك الجهاز على وضع الجسر، أو جعله يمرّر البروتوكول 4 ‏(IP in IP) إلى هذا الجهاز.</translation>
    </message>
    <message>
        <source>If the device has another name now, enter that name in the settings of the tunnel.</source>
        <translation>إذا تغيّر اسم الجهاز فاكتب الاسم الجديد في إعدادات النفق.</translation>
    </message>
    <message>
        <source>“Routes” lists the rules in the order in which they apply.</source>
        <translation>تعرض صفحة «المسارات» القواعد بترتيب تطبيقها.</translation>
    </message>
</context>
<context>
    <name>Guide</name>
    <message>
        <source>The Culvert service is running.</source>
        <translation>خدمة Culvert تعمل.</translation>
    </message>
    <message>
        <source>The Culvert service has not answered yet. You can go on meanwhile.</source>
        <translation>لم تستجب خدمة Culvert بعد. يمكن المتابعة في هذه الأثناء.</translation>
    </message>
    <message>
        <source>The Culvert service is not running. You can go on, but not apply before it has been started: sudo systemctl enable --now culvert-helper</source>
        <translation>خدمة Culvert لا تعمل. يمكن المتابعة، لكن لا يمكن التطبيق قبل تشغيلها: ⁦sudo systemctl enable --now culvert-helper⁩</translation>
    </message>
    <message>
        <source>Whether the Linux kernel has IP-in-IP tunnels will turn out when you apply.</source>
        <translation>سيتبيّن عند التطبيق ما إذا كانت نواة لينكس تدعم أنفاق IP داخل IP.</translation>
    </message>
    <message>
        <source>The Linux kernel has IP-in-IP tunnels.</source>
        <translation>نواة لينكس تدعم أنفاق IP داخل IP.</translation>
    </message>
    <message>
        <source>Several lines lead to the Internet: %1. Choose the provider&apos;s.</source>
        <translation>تؤدي عدة خطوط إلى الإنترنت: %1. يُرجى اختيار خط المزوّد.</translation>
    </message>
    <message>
        <source>No line leads to the Internet now. Choose the interface of the provider&apos;s.</source>
        <translation>لا يؤدي أي خط إلى الإنترنت الآن. يُرجى اختيار واجهة خط المزوّد.</translation>
    </message>
    <message>
        <source>The provider&apos;s line is %1, with the address %2.</source>
        <translation>خط المزوّد هو %1، وعنوانه %2.</translation>
    </message>
    <message>
        <source>The LAN may be at any of these: %1. Choose its interface.</source>
        <translation>قد تكون الشبكة المحلية على أي من هذه: %1. يُرجى اختيار واجهتها.</translation>
    </message>
    <message>
        <source>There is no interface %1 now.</source>
        <translation>لا توجد واجهة %1 الآن.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>‏%1 (%2)</translation>
    </message>
    <message>
        <source>This machine has no address of %1 on the LAN. Machines of that network reach it only when it has one, or when another router leads to them.</source>
        <translation>ليس لهذا الجهاز عنوان من %1 في الشبكة المحلية. لا تصل إليه أجهزة تلك الشبكة إلا إذا كان له عنوان منها، أو إذا كان موجّه آخر يؤدي إليها.</translation>
    </message>
    <message>
        <source>The LAN is at %1.</source>
        <translation>الشبكة المحلية على %1.</translation>
    </message>
    <message>
        <source>No interface looks like the LAN. Choose the one that your machines are connected to, or leave it empty: only this gateway uses the tunnel then.</source>
        <translation>لا توجد واجهة تشبه الشبكة المحلية. اختر الواجهة التي تتصل بها أجهزتك أو اتركها فارغة: عندئذ تستخدم هذه البوابة وحدها النفق.</translation>
    </message>
    <message>
        <source>The LAN and the provider share %1. Machines of the home are told apart by their addresses.</source>
        <translation>تشترك الشبكة المحلية والمزوّد في %1. تُميَّز أجهزة المنزل بعناوينها.</translation>
    </message>
    <message>
        <source>All tunnels are existing devices, so the Linux kernel needs no IP-in-IP tunnels.</source>
        <translation>كل الأنفاق أجهزة موجودة، لذا لا تحتاج نواة Linux إلى أنفاق IP-in-IP.</translation>
    </message>
</context>
<context>
    <name>HomeWays</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>‏%1 ولا شيء غيرها</numerusform>
            <numerusform>‏%1 وواحد آخر</numerusform>
            <numerusform>‏%1 واثنان آخران</numerusform>
            <numerusform>‏%1 و%n أخرى</numerusform>
            <numerusform>‏%1 و%n غيرها</numerusform>
            <numerusform>‏%1 و%n غيرها</numerusform>
        </translation>
    </message>
    <message>
        <source>protocol %1</source>
        <translation>البروتوكول %1</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>كل شيء</translation>
    </message>
    <message>
        <source>All devices, and the gateway</source>
        <translation>كل الأجهزة والبوابة</translation>
    </message>
    <message>
        <source>Devices with a home address (%1)</source>
        <translation>الأجهزة التي لها عنوان من المنزل (%1)</translation>
    </message>
    <message>
        <source>Devices with a private address</source>
        <translation>الأجهزة التي لها عنوان خاص</translation>
    </message>
    <message>
        <source>The gateway itself</source>
        <translation>البوابة نفسها</translation>
    </message>
    <message>
        <source>What is sent anywhere else</source>
        <translation>ما يُرسَل إلى أي مكان آخر</translation>
    </message>
    <message>
        <source>nowhere, until the tunnel is up</source>
        <translation>إلى لا مكان، حتى يعمل النفق</translation>
    </message>
    <message>
        <source>Servers (%1)</source>
        <translation>الخوادم (%1)</translation>
    </message>
    <message>
        <source>Chosen services of all devices (%1)</source>
        <translation>الخدمات المختارة لكل الأجهزة (%1)</translation>
    </message>
    <message>
        <source>All other devices</source>
        <translation>كل الأجهزة الأخرى</translation>
    </message>
    <message>
        <source>by the provider&apos;s line, as %1</source>
        <comment>an address</comment>
        <translation>عبر خط المزوّد، باعتباره %1</translation>
    </message>
    <message>
        <source>by the provider&apos;s line, when it has an address</source>
        <translation>عبر خط المزوّد، عندما يكون له عنوان</translation>
    </message>
    <message>
        <source>by the provider&apos;s line, as without Culvert</source>
        <translation>عبر خط المزوّد، كما من دون Culvert</translation>
    </message>
    <message>
        <source>“%1”</source>
        <comment>a tunnel</comment>
        <translation>«%1»</translation>
    </message>
    <message>
        <source>through the tunnel %1</source>
        <comment>its name</comment>
        <translation>عبر النفق %1</translation>
    </message>
    <message>
        <source>%1, to %2</source>
        <comment>a way, networks</comment>
        <translation>‏%1، إلى %2</translation>
    </message>
    <message>
        <source>by the provider&apos;s line: for the gateway, and where masqueraded for all devices</source>
        <translation>عبر خط المزوّد: للبوابة، ولكل الأجهزة حيث يُفعَّل تنكّر العناوين</translation>
    </message>
    <message>
        <source>by the provider&apos;s line, for the gateway only</source>
        <translation>عبر خط المزوّد، للبوابة فقط</translation>
    </message>
    <message numerus="yes">
        <source>%Ln exception(s)</source>
        <translation>
            <numerusform>لا توجد استثناءات</numerusform>
            <numerusform>استثناء واحد</numerusform>
            <numerusform>استثناءان</numerusform>
            <numerusform>%Ln استثناءات</numerusform>
            <numerusform>%Ln استثناءً</numerusform>
            <numerusform>%Ln استثناء</numerusform>
        </translation>
    </message>
    <message>
        <source>The gateway</source>
        <translation>البوابة</translation>
    </message>
    <message>
        <source>The gateway, with a home address (%1)</source>
        <translation>البوابة بعنوان من المنزل (%1)</translation>
    </message>
    <message>
        <source>The gateway, with the provider address</source>
        <translation>البوابة بعنوان المزوّد</translation>
    </message>
    <message>
        <source>All devices and the gateway, to %1</source>
        <comment>networks</comment>
        <translation>كل الأجهزة والبوابة إلى %1</translation>
    </message>
    <message>
        <source>The gateway, to %1</source>
        <comment>networks</comment>
        <translation>البوابة إلى %1</translation>
    </message>
    <message>
        <source>Chosen services (%1)</source>
        <translation>الخدمات المختارة (%1)</translation>
    </message>
    <message>
        <source>without effect in this mode, as none is for the LAN too</source>
        <translation>بلا أثر في هذا الوضع لأن أيًّا منها ليس للشبكة المحلية أيضًا</translation>
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
    <name>NotificationText</name>
    <message>
        <source>The provider&apos;s line comes and goes</source>
        <translation>خط المزوّد غير مستقر</translation>
    </message>
    <message>
        <source>Culvert says no more about it until it has been steady for a minute.</source>
        <translation>لن يذكر Culvert ذلك مجددًا حتى يستقر الخط مدة دقيقة.</translation>
    </message>
    <message>
        <source>Culvert has put something right</source>
        <translation>أصلح Culvert شيئًا ما</translation>
    </message>
    <message>
        <source>Another program had changed what Culvert sets up. The history has the details.</source>
        <translation>غيّر برنامج آخر ما يُعدّه Culvert. التفاصيل في السجل.</translation>
    </message>
    <message>
        <source>Another program keeps changing what Culvert sets up</source>
        <translation>برنامج آخر يغيّر باستمرار ما يُعدّه Culvert</translation>
    </message>
    <message>
        <source>Culvert puts it right each time, and says no more about it until that has stopped. The history has the details.</source>
        <translation>يصلح Culvert ذلك كل مرة، ولن يذكره مجددًا حتى يتوقف. التفاصيل في السجل.</translation>
    </message>
    <message>
        <source>The tunnel is up</source>
        <translation>النفق يعمل</translation>
    </message>
    <message>
        <source>The provider has given another address</source>
        <translation>منح المزوّد عنوانًا آخر</translation>
    </message>
    <message>
        <source>The provider&apos;s line has no address</source>
        <translation>ليس لخط المزوّد عنوان</translation>
    </message>
    <message>
        <source>The tunnel could not be set up</source>
        <translation>تعذّر إعداد النفق</translation>
    </message>
    <message>
        <source>The tunnel has a problem</source>
        <translation>في النفق مشكلة</translation>
    </message>
    <message>
        <source>The Culvert service does not answer</source>
        <translation>خدمة Culvert لا تستجيب</translation>
    </message>
    <message>
        <source>Whether the tunnel is up is not known.</source>
        <translation>لا يُعرف ما إذا كان النفق يعمل.</translation>
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
    <message>
        <source>%1 receives %2 and sends %3.</source>
        <comment>who, two rates</comment>
        <translation>‏%1: يستقبل %2 ويرسل %3.</translation>
    </message>
    <message>
        <source>Servers</source>
        <translation>الخوادم</translation>
    </message>
    <message>
        <source>Other devices</source>
        <translation>أجهزة أخرى</translation>
    </message>
    <message>
        <source>The provider&apos;s line</source>
        <translation>خط المزوّد</translation>
    </message>
    <message>
        <source>The tunnel “%1”</source>
        <translation>النفق «%1»</translation>
    </message>
    <message>
        <source>private addresses, gateway</source>
        <translation>العناوين الخاصة والبوابة</translation>
    </message>
    <message>
        <source>other devices, gateway</source>
        <translation>الأجهزة الأخرى والبوابة</translation>
    </message>
    <message>
        <source>other destinations</source>
        <translation>وجهات أخرى</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <comment>who, by which way</comment>
        <translation>‏%1: %2.</translation>
    </message>
    <message>
        <source>No LAN</source>
        <translation>لا شبكة محلية</translation>
    </message>
    <message>
        <source>There is no LAN: only the gateway, which is this machine, uses the tunnel.</source>
        <translation>لا توجد شبكة محلية: تستخدم النفق البوابة وحدها، وهي هذا الجهاز.</translation>
    </message>
    <message>
        <source>gateway</source>
        <comment>what uses the provider&apos;s line</comment>
        <translation>البوابة</translation>
    </message>
</context>
<context>
    <name>Presets</name>
    <message>
        <source>Whatever has an &amp;address of the home</source>
        <translation>كل ما له عنوان من المنزل</translation>
    </message>
    <message>
        <source>Eve&amp;rything</source>
        <translation>كل شيء</translation>
    </message>
    <message>
        <source>&amp;Only the servers</source>
        <translation>الخوادم فقط</translation>
    </message>
    <message>
        <source>A gateway of &amp;44Net (AMPRNet)</source>
        <translation>بوابة 44Net ‏(AMPRNet)</translation>
    </message>
    <message>
        <source>For a block of addresses behind a line whose own address changes. Machines with an address of the home use the tunnel; this machine and private addresses use the line as before.</source>
        <translation>لكتلة عناوين خلف خط يتغيّر عنوانه. تستخدم النفقَ الأجهزةُ التي لها عنوان من المنزل؛ ويستخدم هذا الجهاز والعناوين الخاصة الخط كما من قبل.</translation>
    </message>
    <message>
        <source>All traffic of the home and of this machine goes through the tunnel; the provider sees nothing but the tunnel and what you except.</source>
        <translation>تمر كل حركة بيانات المنزل وهذا الجهاز عبر النفق؛ ولا يرى المزوّد سوى النفق والاستثناءات.</translation>
    </message>
    <message>
        <source>Servers use the tunnel and are reached through it. All others use the line directly, with the provider&apos;s address.</source>
        <translation>تستخدم الخوادم النفق ويجري الوصول إليها عبره. ويستخدم كل ما سواها الخط مباشرةً، بعنوان المزوّد.</translation>
    </message>
    <message>
        <source>The home&apos;s 44Net addresses reach the Internet and are reached by way of 44Net&apos;s own gateway, amprgw (%1). Direct tunnels to the other gateways are not set up.</source>
        <translation>تتصل عناوين 44Net الخاصة بالمنزل بالإنترنت ويجري الوصول إليها عبر بوابة 44Net نفسها، amprgw ‏(%1). لا تُعدّ أنفاق مباشرة إلى البوابات الأخرى.</translation>
    </message>
    <message>
        <source>Gateway</source>
        <translation>البوابة</translation>
    </message>
    <message>
        <source>All</source>
        <translation>الكل</translation>
    </message>
    <message>
        <source>Servers</source>
        <translation>الخوادم</translation>
    </message>
    <message>
        <source>Home addresses</source>
        <translation>عناوين المنزل</translation>
    </message>
    <message>
        <source>Tunnel</source>
        <translation>النفق</translation>
    </message>
    <message>
        <source>Internet</source>
        <translation>الإنترنت</translation>
    </message>
    <message>
        <source>Others</source>
        <translation>غيرها</translation>
    </message>
    <message>
        <source>%1 is no part of 44Net: 44.192.0.0/10 was sold in 2019 and belongs to others. Write the network that 44Net has assigned to you.</source>
        <translation>‏%1 ليست جزءًا من 44Net: بيعت 44.192.0.0/10 عام 2019 وهي ملك لآخرين. يُرجى كتابة الشبكة التي خصّصتها 44Net.</translation>
    </message>
    <message>
        <source>%1 is no part of 44Net, whose gateway carries 44.0.0.0/9 and 44.128.0.0/10 alone. Write the network that 44Net has assigned to you.</source>
        <translation>‏%1 ليست جزءًا من 44Net التي لا تنقل بوابتها سوى 44.0.0.0/9 و44.128.0.0/10. يُرجى كتابة الشبكة التي خصّصتها 44Net.</translation>
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
        <source>Waiting for the Culvert service to answer.</source>
        <translation>في انتظار استجابة خدمة Culvert.</translation>
    </message>
    <message>
        <source>Not set up</source>
        <translation>غير مُعَدّ</translation>
    </message>
    <message>
        <source>The first steps lead to a tunnel. Until then the network stays as it is.</source>
        <translation>تقود الخطوات الأولى إلى نفق. وحتى ذلك الحين تبقى الشبكة كما هي.</translation>
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
    <message>
        <source>The Culvert service is not running, so nobody can tell whether the tunnel is up.</source>
        <translation>خدمة Culvert لا تعمل، لذا لا يمكن معرفة ما إذا كان النفق يعمل.</translation>
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
    <message>
        <source>protocol %1</source>
        <translation>البروتوكول %1</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>address, protocol</comment>
        <translation>‏%1 (%2)</translation>
    </message>
    <message>
        <source>%1 (%2, port %3)</source>
        <comment>address, protocol, port</comment>
        <translation>‏%1 (%2، المنفذ %3)</translation>
    </message>
    <message>
        <source>The firewall stops it: %1.</source>
        <translation>يوقفها جدار الحماية: %1.</translation>
    </message>
    <message>
        <source>a tunnel&apos;s outer packet</source>
        <translation>حزمة خارجية لنفق</translation>
    </message>
    <message>
        <source>protocol 4 that belongs to no tunnel</source>
        <translation>بروتوكول 4 لا ينتمي إلى أي نفق</translation>
    </message>
    <message>
        <source>out of a tunnel with a source that is not behind it</source>
        <translation>خارج من نفق ومصدره ليس خلفه</translation>
    </message>
    <message>
        <source>out of a tunnel with an address of the gateway as source</source>
        <translation>خارج من نفق ومصدره أحد عناوين البوابة</translation>
    </message>
    <message>
        <source>out of a tunnel with an address of the LAN as source</source>
        <translation>خارج من نفق ومصدره أحد عناوين الشبكة المحلية</translation>
    </message>
    <message>
        <source>to a tunnel&apos;s address past the tunnel</source>
        <translation>إلى عنوان نفق من خارج النفق</translation>
    </message>
    <message>
        <source>answers</source>
        <translation>ردود</translation>
    </message>
    <message>
        <source>ping, and what path MTU discovery needs</source>
        <translation>ping وما يحتاج إليه اكتشاف MTU للمسار</translation>
    </message>
    <message>
        <source>a service that is open to this tunnel</source>
        <translation>خدمة مفتوحة لهذا النفق</translation>
    </message>
    <message>
        <source>closed to tunnels</source>
        <translation>مغلق أمام الأنفاق</translation>
    </message>
    <message>
        <source>MSS into a tunnel</source>
        <translation>‏MSS إلى داخل نفق</translation>
    </message>
    <message>
        <source>MSS out of a tunnel</source>
        <translation>‏MSS إلى خارج نفق</translation>
    </message>
    <message>
        <source>the LAN to an exception</source>
        <translation>الشبكة المحلية إلى استثناء</translation>
    </message>
    <message>
        <source>the gateway&apos;s home address to an exception</source>
        <translation>عنوان المنزل للبوابة إلى استثناء</translation>
    </message>
    <message>
        <source>clients</source>
        <translation>عملاء</translation>
    </message>
    <message>
        <source>private hosts into a tunnel</source>
        <translation>أجهزة خاصة إلى نفق</translation>
    </message>
    <message>
        <source>came in by this tunnel</source>
        <translation>دخل عبر هذا النفق</translation>
    </message>
    <message>
        <source>answers would go by this tunnel</source>
        <translation>ستمر الردود عبر هذا النفق</translation>
    </message>
    <message>
        <source>answered where it came in</source>
        <translation>يُردّ عليه من حيث دخل</translation>
    </message>
    <message>
        <source>a server&apos;s own connection</source>
        <translation>اتصال من الخادم نفسه</translation>
    </message>
    <message>
        <source>a service that is tunnelled for everybody</source>
        <translation>خدمة تمر عبر النفق للجميع</translation>
    </message>
    <message>
        <source>on the way on which it began</source>
        <translation>على الطريق الذي بدأ عليه</translation>
    </message>
    <message>
        <source>the outer packet inherits no mark</source>
        <translation>لا ترث الحزمة الخارجية أي علامة</translation>
    </message>
    <message>
        <source>leak guard: a home address on the line</source>
        <translation>الحماية من التسرّب: عنوان من المنزل على الخط</translation>
    </message>
    <message>
        <source>leak guard: not a home address in a tunnel</source>
        <translation>الحماية من التسرّب: ما ليس عنوانًا من المنزل في نفق</translation>
    </message>
    <message>
        <source>leak guard: the leased address in a tunnel</source>
        <translation>الحماية من التسرّب: العنوان الممنوح في نفق</translation>
    </message>
    <message>
        <source>out of a tunnel, but not to the home</source>
        <translation>خارج من نفق، لكن ليس إلى المنزل</translation>
    </message>
</context>
<context>
    <name>TrafficScale</name>
    <message>
        <source>%1/s</source>
        <comment>amount of data a second</comment>
        <translation>⁨%1/ث⁩</translation>
    </message>
</context>
<context>
    <name>culvert::ActionBar</name>
    <message>
        <source>&amp;Preview…</source>
        <translation>معاينة…</translation>
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
    <message>
        <source>Previe&amp;w…</source>
        <translation>معاينة…</translation>
    </message>
    <message>
        <source>D&amp;iscard</source>
        <translation>تجاهل</translation>
    </message>
    <message>
        <source>&amp;Discard changes</source>
        <translation>تجاهل التغييرات</translation>
    </message>
    <message>
        <source>Appl&amp;y</source>
        <translation>تطبيق</translation>
    </message>
    <message>
        <source>&amp;Apply</source>
        <translation>تطبيق</translation>
    </message>
    <message>
        <source>Shows what would change, and the exact steps that Apply would carry out</source>
        <translation>عرض ما سيتغيّر، والخطوات الدقيقة التي سينفّذها «تطبيق»</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>‏%1 (%2)</translation>
    </message>
    <message>
        <source>Undo:</source>
        <translation>تراجع:</translation>
    </message>
    <message>
        <source>Redo:</source>
        <translation>إعادة:</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>إعادة</translation>
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
    <message>
        <source>No problems</source>
        <translation>لا مشكلات</translation>
    </message>
    <message>
        <source>Lists everything that has to be corrected (%1)</source>
        <translation>سرد كل ما يجب تصحيحه (%1)</translation>
    </message>
    <message>
        <source>Answer the question above first: whose settings are kept.</source>
        <translation>يُرجى أولًا الإجابة عن السؤال أعلاه: أيّ الإعدادات تبقى.</translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>لا تحذيرات</numerusform>
            <numerusform>تحذير واحد</numerusform>
            <numerusform>تحذيران</numerusform>
            <numerusform>%n تحذيرات</numerusform>
            <numerusform>%n تحذيرًا</numerusform>
            <numerusform>%n تحذير</numerusform>
        </translation>
    </message>
    <message>
        <source>Lists the warnings (%1)</source>
        <translation>يعرض التحذيرات (%1)</translation>
    </message>
    <message>
        <source>Apply for &amp;90 seconds</source>
        <translation>تطبيق لمدة 90 ثانية</translation>
    </message>
    <message>
        <source>A change waits to be kept or undone, above, before another one can be made.</source>
        <translation>هناك تغيير في الأعلى يجب الاحتفاظ به أو إلغاؤه قبل إجراء تغيير آخر.</translation>
    </message>
</context>
<context>
    <name>culvert::ApplyFlow</name>
    <message>
        <source>Applied, and read back from the kernel.</source>
        <translation>طُبّقت الإعدادات، وقُرئت ثانيةً من النواة للتحقق.</translation>
    </message>
    <message>
        <source>What somebody else has changed</source>
        <translation>ما غيّره شخص آخر</translation>
    </message>
    <message>
        <source>Waiting for an administrator&apos;s password…</source>
        <translation>في انتظار كلمة مرور مدير النظام…</translation>
    </message>
    <message>
        <source>Trying again…</source>
        <translation>محاولة جديدة…</translation>
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
        <source>Applying… You can go on editing meanwhile.</source>
        <translation>جارٍ التطبيق… يمكن متابعة التحرير في هذه الأثناء.</translation>
    </message>
    <message>
        <source>The change is kept.</source>
        <translation>تم الاحتفاظ بالتغيير.</translation>
    </message>
    <message>
        <source>The change is undone. What you had entered is still here.</source>
        <translation>أُلغي التغيير. ما أدخلته لا يزال هنا.</translation>
    </message>
    <message>
        <source>Keeping the change…</source>
        <translation>جارٍ الاحتفاظ بالتغيير…</translation>
    </message>
    <message>
        <source>Undoing the change…</source>
        <translation>جارٍ إلغاء التغيير…</translation>
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
    <name>culvert::ConfigDraft</name>
    <message>
        <source>take over the settings of somebody else</source>
        <translation>أخذ إعدادات شخص آخر</translation>
    </message>
    <message>
        <source>discard the changes</source>
        <translation>تجاهل التغييرات</translation>
    </message>
</context>
<context>
    <name>culvert::ConflictBar</name>
    <message>
        <source>Show what they changed</source>
        <translation>عرض ما غيّره الآخر</translation>
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
</context>
<context>
    <name>culvert::DesktopNotifications</name>
    <message>
        <source>Open Culvert</source>
        <translation>فتح Culvert</translation>
    </message>
</context>
<context>
    <name>culvert::DifferenceText</name>
    <message>
        <source>none</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>on</source>
        <translation>مفعّل</translation>
    </message>
    <message>
        <source>off</source>
        <translation>معطّل</translation>
    </message>
    <message>
        <source>everything</source>
        <translation>كل شيء</translation>
    </message>
    <message>
        <source>what comes from the home&apos;s addresses</source>
        <translation>ما يأتي من عناوين المنزل</translation>
    </message>
    <message>
        <source>only servers and chosen services</source>
        <translation>الخوادم والخدمات المختارة فقط</translation>
    </message>
    <message>
        <source>gateway of a home</source>
        <translation>بوابة منزل</translation>
    </message>
    <message>
        <source>far end of tunnels</source>
        <translation>الطرف البعيد للأنفاق</translation>
    </message>
    <message>
        <source>automatic</source>
        <translation>تلقائي</translation>
    </message>
    <message>
        <source>left alone</source>
        <translation>بلا تغيير</translation>
    </message>
    <message numerus="yes">
        <source>%n byte(s)</source>
        <translation>
            <numerusform>%n بايت</numerusform>
            <numerusform>بايت واحد</numerusform>
            <numerusform>بايتان</numerusform>
            <numerusform>%n بايتات</numerusform>
            <numerusform>%n بايتًا</numerusform>
            <numerusform>%n بايت</numerusform>
        </translation>
    </message>
    <message>
        <source>protocol %1</source>
        <translation>البروتوكول %1</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <comment>a setting, what it was, what it becomes</comment>
        <extracomment>Where it is read from right to left, the arrow points to the left.</extracomment>
        <translation>‏%1: %2 ← %3</translation>
    </message>
    <message>
        <source>%1: %2 added</source>
        <translation>‏%1: أُضيف %2</translation>
    </message>
    <message>
        <source>%1: %2 removed</source>
        <translation>‏%1: أُزيل %2</translation>
    </message>
    <message>
        <source>%1: in another order</source>
        <translation>‏%1: بترتيب آخر</translation>
    </message>
    <message numerus="yes">
        <source>… and %Ln more</source>
        <comment>exceptions that changed likewise</comment>
        <translation>
            <numerusform>… ولا شيء غيرها</numerusform>
            <numerusform>… وواحد آخر</numerusform>
            <numerusform>… واثنان آخران</numerusform>
            <numerusform>… و%Ln أخرى</numerusform>
            <numerusform>… و%Ln غيرها</numerusform>
            <numerusform>… و%Ln غيرها</numerusform>
        </translation>
    </message>
    <message>
        <source>as the packet inside</source>
        <translation>كالحزمة التي في الداخل</translation>
    </message>
    <message>
        <source>Tunnel removed: %1, to %2</source>
        <translation>أُزيل نفق: %1، إلى %2</translation>
    </message>
    <message>
        <source>Tunnel added: %1, to %2</source>
        <translation>أُضيف نفق: %1، إلى %2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a destination, and its label</comment>
        <translation>‏%1 (%2)</translation>
    </message>
    <message>
        <source>%1, for the LAN too</source>
        <translation>‏%1، للشبكة المحلية أيضًا</translation>
    </message>
    <message>
        <source>%1, switched off</source>
        <translation>‏%1، معطّل</translation>
    </message>
    <message>
        <source>Exception added: %1</source>
        <translation>أُضيف استثناء: %1</translation>
    </message>
    <message>
        <source>Exception removed: %1</source>
        <translation>أُزيل استثناء: %1</translation>
    </message>
    <message>
        <source>Exception changed: %1 → %2</source>
        <extracomment>Where it is read from right to left, the arrow points to the left.</extracomment>
        <translation>غُيّر استثناء: %1 ← %2</translation>
    </message>
</context>
<context>
    <name>culvert::DifferenceView</name>
    <message>
        <source>Changes</source>
        <translation>التغييرات</translation>
    </message>
    <message>
        <source>Nothing: the settings are the same.</source>
        <translation>لا شيء: الإعدادات هي نفسها.</translation>
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
    <name>culvert::ExceptionSwitches</name>
    <message>
        <source>&amp;Exceptions</source>
        <translation>الاستثناءات</translation>
    </message>
    <message>
        <source>&amp;All exceptions…</source>
        <translation>كل الاستثناءات…</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>label and address of an exception</comment>
        <translation>‏%1 (%2)</translation>
    </message>
    <message>
        <source>%1 – being changed…</source>
        <translation>‏%1 – قيد التغيير…</translation>
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
    <message>
        <source>Switch &amp;on</source>
        <translation>تفعيل</translation>
    </message>
    <message>
        <source>Switch o&amp;ff</source>
        <translation>تعطيل</translation>
    </message>
    <message>
        <source>For the &amp;gateway only</source>
        <translation>للبوابة فقط</translation>
    </message>
    <message>
        <source>Change the la&amp;bel…</source>
        <translation>تغيير التسمية…</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>تحديد الكل</translation>
    </message>
    <message>
        <source>Chan&amp;ge</source>
        <translation>تغيير</translation>
    </message>
    <message>
        <source>Changes all exceptions that are selected</source>
        <translation>تغيير كل الاستثناءات المحددة</translation>
    </message>
    <message>
        <source>&amp;Paste a list</source>
        <translation>لصق قائمة</translation>
    </message>
    <message>
        <source>Change the label</source>
        <translation>تغيير التسمية</translation>
    </message>
    <message numerus="yes">
        <source>Label of %n exception(s):</source>
        <translation>
            <numerusform>لا استثناءات لتسميتها:</numerusform>
            <numerusform>تسمية استثناء واحد:</numerusform>
            <numerusform>تسمية استثناءين:</numerusform>
            <numerusform>تسمية %n استثناءات:</numerusform>
            <numerusform>تسمية %n استثناءً:</numerusform>
            <numerusform>تسمية %n استثناء:</numerusform>
        </translation>
    </message>
    <message>
        <source>The file could not be read.</source>
        <translation>تعذّرت قراءة الملف.</translation>
    </message>
    <message>
        <source>From the clipboard</source>
        <translation>من الحافظة</translation>
    </message>
    <message>
        <source>The exceptions could not be saved.</source>
        <translation>تعذّر حفظ الاستثناءات.</translation>
    </message>
    <message>
        <source>From what was dropped here</source>
        <translation>مما أُفلت هنا</translation>
    </message>
    <message>
        <source>Address or network</source>
        <translation>العنوان أو الشبكة</translation>
    </message>
    <message>
        <source>From a &amp;file…</source>
        <translation>من ملف…</translation>
    </message>
    <message>
        <source>From the &amp;clipboard</source>
        <translation>من الحافظة</translation>
    </message>
    <message>
        <source>I&amp;mport</source>
        <translation>استيراد</translation>
    </message>
    <message>
        <source>Adds the addresses and networks of a list, one on each line, with their labels</source>
        <translation>إضافة عناوين قائمة وشبكاتها، واحد في كل سطر، مع تسمياتها</translation>
    </message>
    <message>
        <source>As a &amp;list, which other programs read…</source>
        <translation>كقائمة تقرؤها برامج أخرى…</translation>
    </message>
    <message>
        <source>exceptions</source>
        <translation>استثناءات</translation>
    </message>
    <message>
        <source>As a &amp;table with all columns (CSV)…</source>
        <translation>كجدول بكل الأعمدة (CSV)…</translation>
    </message>
    <message>
        <source>E&amp;xport</source>
        <translation>تصدير</translation>
    </message>
    <message>
        <source>In this mode the gateway uses the provider&apos;s line anyway. Exceptions have an effect only with “For the LAN too”, or within the “Networks for all devices” of a tunnel.</source>
        <translation>في هذا الوضع تستخدم البوابة خط المزوّد على أي حال. لا يكون للاستثناءات أثر إلا مع «للشبكة المحلية أيضًا» أو داخل «شبكات لكل الأجهزة» لأحد الأنفاق.</translation>
    </message>
</context>
<context>
    <name>culvert::ExplainPage</name>
    <message>
        <source>The path of the packet</source>
        <translation>مسار الحزمة</translation>
    </message>
    <message>
        <source>Asking the Culvert service</source>
        <translation>سؤال خدمة Culvert</translation>
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
        <source>The Culvert service gave an answer that this version does not know.</source>
        <translation>أجابت خدمة Culvert بما لا يعرفه هذا الإصدار.</translation>
    </message>
    <message>
        <source>The way bac&amp;k</source>
        <translation>طريق العودة</translation>
    </message>
    <message>
        <source>Where a packet goes that is sent back by the way on which this one leaves</source>
        <translation>إلى أين تذهب حزمة تُعاد على الطريق الذي تغادر عليه هذه</translation>
    </message>
</context>
<context>
    <name>culvert::FieldText</name>
    <message>
        <source>Tunnelling</source>
        <translation>استخدام الأنفاق</translation>
    </message>
    <message>
        <source>Role of this machine</source>
        <translation>دور هذا الجهاز</translation>
    </message>
    <message>
        <source>Uplink interface</source>
        <translation>واجهة خط المزوّد</translation>
    </message>
    <message>
        <source>Networks of the home</source>
        <translation>شبكات المنزل</translation>
    </message>
    <message>
        <source>LAN interfaces</source>
        <translation>واجهات الشبكة المحلية</translation>
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
        <source>Provider&apos;s neighbours through the tunnel</source>
        <translation>الجيران لدى المزوّد عبر النفق</translation>
    </message>
    <message>
        <source>Tunnels</source>
        <translation>الأنفاق</translation>
    </message>
    <message>
        <source>Exceptions</source>
        <translation>الاستثناءات</translation>
    </message>
    <message>
        <source>TCP segment size, MSS</source>
        <translation>حجم مقطع TCP، ‏MSS</translation>
    </message>
    <message>
        <source>Leak guard</source>
        <translation>الحماية من التسرّب</translation>
    </message>
    <message>
        <source>Servers</source>
        <translation>الخوادم</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>الخدمات</translation>
    </message>
    <message>
        <source>Servers and chosen services</source>
        <translation>الخوادم والخدمات المختارة</translation>
    </message>
    <message>
        <source>Name of the tunnel</source>
        <translation>اسم النفق</translation>
    </message>
    <message>
        <source>Tunnel end</source>
        <translation>طرف النفق</translation>
    </message>
    <message>
        <source>Networks behind the tunnel</source>
        <translation>الشبكات خلف النفق</translation>
    </message>
    <message>
        <source>Address at this end</source>
        <translation>العنوان عند هذا الطرف</translation>
    </message>
    <message>
        <source>Interface name</source>
        <translation>اسم الواجهة</translation>
    </message>
    <message>
        <source>Encapsulation</source>
        <translation>التغليف</translation>
    </message>
    <message>
        <source>Largest packet, MTU</source>
        <translation>أكبر حزمة، MTU</translation>
    </message>
    <message>
        <source>Time to live</source>
        <translation>مدة البقاء (TTL)</translation>
    </message>
    <message>
        <source>Services open to the tunnel</source>
        <translation>الخدمات المفتوحة للنفق</translation>
    </message>
    <message numerus="yes">
        <source>add %n exception(s)</source>
        <translation>
            <numerusform>عدم إضافة استثناءات</numerusform>
            <numerusform>إضافة استثناء واحد</numerusform>
            <numerusform>إضافة استثناءين</numerusform>
            <numerusform>إضافة %n استثناءات</numerusform>
            <numerusform>إضافة %n استثناءً</numerusform>
            <numerusform>إضافة %n استثناء</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>remove %n exception(s)</source>
        <translation>
            <numerusform>عدم إزالة استثناءات</numerusform>
            <numerusform>إزالة استثناء واحد</numerusform>
            <numerusform>إزالة استثناءين</numerusform>
            <numerusform>إزالة %n استثناءات</numerusform>
            <numerusform>إزالة %n استثناءً</numerusform>
            <numerusform>إزالة %n استثناء</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>change %n exception(s)</source>
        <translation>
            <numerusform>عدم تغيير استثناءات</numerusform>
            <numerusform>تغيير استثناء واحد</numerusform>
            <numerusform>تغيير استثناءين</numerusform>
            <numerusform>تغيير %n استثناءات</numerusform>
            <numerusform>تغيير %n استثناءً</numerusform>
            <numerusform>تغيير %n استثناء</numerusform>
        </translation>
    </message>
    <message>
        <source>Tunnel</source>
        <translation>النفق</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a setting, and the tunnel it is of</comment>
        <translation>‏%1 (%2)</translation>
    </message>
    <message>
        <source>Exception %1</source>
        <translation>الاستثناء %1</translation>
    </message>
    <message>
        <source>The settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>add tunnel “%1”</source>
        <translation>إضافة النفق «%1»</translation>
    </message>
    <message>
        <source>remove tunnel “%1”</source>
        <translation>إزالة النفق «%1»</translation>
    </message>
    <message>
        <source>add a service</source>
        <translation>إضافة خدمة</translation>
    </message>
    <message>
        <source>remove a service</source>
        <translation>إزالة خدمة</translation>
    </message>
    <message>
        <source>change “%1”</source>
        <translation>تغيير «%1»</translation>
    </message>
    <message>
        <source>Packet mark bits</source>
        <translation>بتات وسم الحزم</translation>
    </message>
    <message>
        <source>Networks for all devices</source>
        <translation>شبكات لكل الأجهزة</translation>
    </message>
    <message>
        <source>Transit address</source>
        <translation>عنوان العبور</translation>
    </message>
    <message>
        <source>Existing device</source>
        <translation>الجهاز الموجود</translation>
    </message>
</context>
<context>
    <name>culvert::FoundList</name>
    <message>
        <source>What was found on this machine</source>
        <translation>ما عُثر عليه في هذا الجهاز</translation>
    </message>
</context>
<context>
    <name>culvert::GuidePage</name>
    <message>
        <source>%1 (%2)</source>
        <translation>‏%1 (%2)</translation>
    </message>
    <message>
        <source>The Culvert service does not answer, so it cannot be applied now. What you have filled in stays here.</source>
        <translation>خدمة Culvert لا تستجيب، لذا لا يمكن التطبيق الآن. ما مُلئ هنا يبقى.</translation>
    </message>
    <message>
        <source>Asking the Culvert service what would be done…</source>
        <translation>سؤال خدمة Culvert عمّا سيجري…</translation>
    </message>
    <message>
        <source>Nothing would be done now; Culvert goes on as soon as the line has an address.</source>
        <translation>لن يجري شيء الآن؛ يتابع Culvert عمله حالما يحصل الخط على عنوان.</translation>
    </message>
    <message numerus="yes">
        <source>Apply would carry out %n step(s), in this order. Nothing has been changed yet.</source>
        <translation>
            <numerusform>لن ينفّذ «تطبيق» أي خطوة. لم يتغيّر شيء بعد.</numerusform>
            <numerusform>سينفّذ «تطبيق» خطوة واحدة. لم يتغيّر شيء بعد.</numerusform>
            <numerusform>سينفّذ «تطبيق» خطوتين بهذا الترتيب. لم يتغيّر شيء بعد.</numerusform>
            <numerusform>سينفّذ «تطبيق» %n خطوات بهذا الترتيب. لم يتغيّر شيء بعد.</numerusform>
            <numerusform>سينفّذ «تطبيق» %n خطوة بهذا الترتيب. لم يتغيّر شيء بعد.</numerusform>
            <numerusform>سينفّذ «تطبيق» %n خطوة بهذا الترتيب. لم يتغيّر شيء بعد.</numerusform>
        </translation>
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
        <source>&amp;Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>First steps</source>
        <translation>الخطوات الأولى</translation>
    </message>
    <message>
        <source>Nothing has been set up yet. Three questions, and Culvert shows what it would do; nothing changes before you apply it. What should go through the tunnel?</source>
        <translation>لم يُعدّ أي شيء بعد. ثلاثة أسئلة، ثم يعرض Culvert ما سيفعله؛ لا يتغيّر شيء قبل التطبيق. ما الذي يجب أن يمر عبر النفق؟</translation>
    </message>
    <message>
        <source>Machines of the home, by address or network.</source>
        <translation>أجهزة المنزل، بالعنوان أو بالشبكة.</translation>
    </message>
    <message>
        <source>&amp;Servers:</source>
        <translation>الخوادم:</translation>
    </message>
    <message>
        <source>What goes through the tunnel</source>
        <translation>ما يمر عبر النفق</translation>
    </message>
    <message>
        <source>Address of the machine at the other end of the tunnel.</source>
        <translation>عنوان الجهاز عند الطرف الآخر من النفق.</translation>
    </message>
    <message>
        <source>&amp;Tunnel end:</source>
        <translation>طرف النفق:</translation>
    </message>
    <message>
        <source>The home&apos;s own public addresses, which the tunnel end routes to here. Separate several by commas.</source>
        <translation>عناوين المنزل العامة الخاصة به، التي يوجّهها طرف النفق إلى هنا. تُفصل بفواصل إن تعدّدت.</translation>
    </message>
    <message>
        <source>Home&apos;s &amp;networks:</source>
        <translation>شبكات المنزل:</translation>
    </message>
    <message>
        <source>An address of the home that this machine, and machines with a private address, have in the tunnel.</source>
        <translation>عنوان من عناوين المنزل يستخدمه داخل النفق هذا الجهاز والأجهزة ذات العناوين الخاصة.</translation>
    </message>
    <message>
        <source>Address &amp;here:</source>
        <translation>العنوان هنا:</translation>
    </message>
    <message>
        <source>Provider&apos;s l&amp;ine:</source>
        <translation>خط المزوّد:</translation>
    </message>
    <message>
        <source>The interface where the provider&apos;s line arrives.</source>
        <translation>الواجهة التي يصل عبرها خط المزوّد.</translation>
    </message>
    <message>
        <source>&amp;LAN:</source>
        <translation>الشبكة المحلية:</translation>
    </message>
    <message>
        <source>The interface that the home&apos;s machines are connected to. Separate several by commas.</source>
        <translation>الواجهة التي تتصل بها أجهزة المنزل. تُفصل بفواصل إن تعدّدت.</translation>
    </message>
    <message>
        <source>Where does the tunnel end, and which networks are your home&apos;s?</source>
        <translation>أين ينتهي النفق، وما هي شبكات المنزل؟</translation>
    </message>
    <message>
        <source>Found on this machine</source>
        <translation>عُثر عليه في هذا الجهاز</translation>
    </message>
    <message>
        <source>The home as it will be</source>
        <translation>المنزل كما سيكون</translation>
    </message>
    <message>
        <source>Choose an interface</source>
        <translation>اختيار واجهة</translation>
    </message>
    <message>
        <source>Step 1 of 3: what goes through the tunnel</source>
        <translation>الخطوة 1 من 3: ما يمر عبر النفق</translation>
    </message>
    <message>
        <source>Step 2 of 3: the tunnel and your home</source>
        <translation>الخطوة 2 من 3: النفق والمنزل</translation>
    </message>
    <message>
        <source>Step 3 of 3: look, and apply</source>
        <translation>الخطوة 3 من 3: مراجعة وتطبيق</translation>
    </message>
    <message>
        <source>A&amp;pply</source>
        <translation>تطبيق</translation>
    </message>
    <message>
        <source>Ne&amp;xt</source>
        <translation>التالي</translation>
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
    <message>
        <source>Search</source>
        <translation>بحث</translation>
    </message>
    <message>
        <source>Search what has happened</source>
        <translation>البحث فيما حدث</translation>
    </message>
    <message>
        <source>Nothing that is chosen here.</source>
        <translation>لا شيء مما اختير هنا.</translation>
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
        <source>&amp;LAN interfaces:</source>
        <translation>واجهات الشبكة المحلية:</translation>
    </message>
    <message>
        <source>Other customers in the provider&apos;s network are reached through the tunnel, too; only the router is spoken to directly.</source>
        <translation>يجري الوصول عبر النفق أيضًا إلى عملاء آخرين في شبكة المزوّد؛ ولا يُخاطَب مباشرةً إلا الموجّه.</translation>
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
        <source>What comes from the home&apos;s &amp;addresses</source>
        <translation>ما يأتي من عناوين المنزل</translation>
    </message>
    <message>
        <source>Machines with an address of the home use the tunnel. This machine and machines with a private address go straight to the provider, as they would without Culvert.</source>
        <translation>تستخدم النفقَ الأجهزةُ التي لها عنوان من المنزل. أما هذا الجهاز والأجهزة ذات العناوين الخاصة فتتصل بالمزوّد مباشرةً، كما لو لم يوجد Culvert.</translation>
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
        <source>Reach the provider&apos;s neigh&amp;bours through the tunnel</source>
        <translation>الوصول إلى الجيران لدى المزوّد عبر النفق</translation>
    </message>
    <message>
        <source>Lea&amp;k guard</source>
        <translation>الحماية من التسرّب</translation>
    </message>
    <message>
        <source>Everythin&amp;g</source>
        <translation>كل شيء</translation>
    </message>
    <message>
        <source>Servi&amp;ces:</source>
        <translation>الخدمات:</translation>
    </message>
    <message>
        <source>Fills in what homes of a kind have in common. Whatever else you typed stays.</source>
        <translation>تملأ ما هو مشترك بين المنازل من النوع نفسه. ويبقى كل ما كُتب سوى ذلك.</translation>
    </message>
    <message>
        <source>Neither a server nor a service: no connection begins its way through the tunnel. What comes in through it is still answered through it.</source>
        <translation>لا خادم ولا خدمة: لا يبدأ أي اتصال عبر النفق. وما يدخل عبره يظل يُردّ عليه عبره.</translation>
    </message>
    <message>
        <source>Presets</source>
        <translation>إعدادات جاهزة</translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation>متقدم</translation>
    </message>
    <message>
        <source>&amp;Packet mark bits:</source>
        <translation>بتات وسم الحزم:</translation>
    </message>
    <message>
        <source>No LAN: only this gateway uses the tunnel</source>
        <translation>لا شبكة محلية: هذه البوابة وحدها تستخدم النفق</translation>
    </message>
    <message>
        <source>No interface</source>
        <translation>لا توجد واجهة</translation>
    </message>
    <message>
        <source>Where the home&apos;s machines are connected. Add the uplink if LAN and provider share it. Leave this empty if only this gateway uses the tunnel.</source>
        <translation>حيث تتصل أجهزة المنزل. أضف واجهة خط المزوّد إذا اشتركت فيها الشبكة المحلية والمزوّد. اترك الحقل فارغًا إذا كانت هذه البوابة وحدها تستخدم النفق.</translation>
    </message>
    <message>
        <source>The bits of packet and connection marks that Culvert uses: 5 to 16 adjacent bits, in hexadecimal. Change them only if another program uses the same bits.</source>
        <translation>بتات وسوم الحزم والاتصالات التي يستخدمها Culvert: من 5 إلى 16 بتًا متجاورة بالنظام الست عشري. لا تغيّرها إلا إذا استخدم برنامج آخر البتات نفسها.</translation>
    </message>
</context>
<context>
    <name>culvert::ImportDialog</name>
    <message>
        <source>For the &amp;LAN too</source>
        <translation>للشبكة المحلية أيضًا</translation>
    </message>
    <message>
        <source>&amp;Switched on</source>
        <translation>مفعّلة</translation>
    </message>
    <message>
        <source>Import exceptions</source>
        <translation>استيراد الاستثناءات</translation>
    </message>
    <message>
        <source>Reading the list…</source>
        <translation>جارٍ قراءة القائمة…</translation>
    </message>
    <message>
        <source>Hosts of the LAN reach them too, with the provider&apos;s address as their sender (masquerading). Otherwise only the gateway itself does.</source>
        <translation>تصل إليها أجهزة الشبكة المحلية أيضًا، وعنوان المزوّد هو المُرسِل (تنكّر العناوين، masquerading). وإلا فلا تصل إليها إلا البوابة نفسها.</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>إضافة</translation>
    </message>
    <message>
        <source>&amp;Copy these lines</source>
        <translation>نسخ هذه الأسطر</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message numerus="yes">
        <source>%n exception(s) will be added.</source>
        <translation>
            <numerusform>لن يُضاف أي استثناء.</numerusform>
            <numerusform>سيُضاف استثناء واحد.</numerusform>
            <numerusform>سيُضاف استثناءان.</numerusform>
            <numerusform>ستُضاف %n استثناءات.</numerusform>
            <numerusform>سيُضاف %n استثناءً.</numerusform>
            <numerusform>سيُضاف %n استثناء.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is nothing new in this list.</source>
        <translation>لا جديد في هذه القائمة.</translation>
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
        <source>%n line(s) were not understood and are left out:</source>
        <translation>
            <numerusform>فُهمت كل الأسطر:</numerusform>
            <numerusform>سطر واحد غير مفهوم وسيُترك:</numerusform>
            <numerusform>سطران غير مفهومين وسيُتركان:</numerusform>
            <numerusform>%n أسطر غير مفهومة وستُترك:</numerusform>
            <numerusform>%n سطرًا غير مفهوم وستُترك:</numerusform>
            <numerusform>%n سطر غير مفهوم وستُترك:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>(the first %n are shown)</source>
        <translation>
            <numerusform>(لا يُعرض شيء)</numerusform>
            <numerusform>(يُعرض الأول)</numerusform>
            <numerusform>(يُعرض الأولان)</numerusform>
            <numerusform>(تُعرض %n الأولى)</numerusform>
            <numerusform>(تُعرض %n الأولى)</numerusform>
            <numerusform>(تُعرض %n الأولى)</numerusform>
        </translation>
    </message>
    <message>
        <source>Line %1: %2 — %3</source>
        <translation>السطر %1: %2 — %3</translation>
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
    <name>culvert::MenuText</name>
    <message>
        <source>Menu bar</source>
        <translation>شريط القوائم</translation>
    </message>
    <message>
        <source>More menus</source>
        <translation>قوائم أخرى</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>ملف</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>تحرير</translation>
    </message>
    <message>
        <source>&amp;Find a setting</source>
        <translation>البحث عن إعداد</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>عرض</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>مساعدة</translation>
    </message>
    <message>
        <source>&amp;About Culvert</source>
        <translation>حول Culvert</translation>
    </message>
    <message>
        <source>About Culvert</source>
        <translation>حول Culvert</translation>
    </message>
    <message>
        <source>Culvert %1</source>
        <translation>Culvert %1</translation>
    </message>
    <message>
        <source>Keeps a home&apos;s own addresses reachable through a tunnel.

Free software under the GNU General Public License, version 3 or later. It comes without any warranty.</source>
        <translation>يُبقي عناوين المنزل الخاصة به قابلة للوصول عبر نفق.

برنامج حر برخصة غنو العمومية العامة، الإصدار 3 أو ما بعده. يُقدَّم من دون أي ضمان.</translation>
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
    <message>
        <source>The existing device “%1” has an MTU of its own.</source>
        <translation>للجهاز الموجود «%1» قيمة MTU خاصة به.</translation>
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
    <name>culvert::PendingBar</name>
    <message numerus="yes">
        <source>The last change goes back by itself in %n second(s) unless it is confirmed.</source>
        <translation>
            <numerusform>سيُلغى آخر تغيير الآن إن لم يُؤكَّد.</numerusform>
            <numerusform>سيُلغى آخر تغيير تلقائيًا بعد ثانية واحدة إن لم يُؤكَّد.</numerusform>
            <numerusform>سيُلغى آخر تغيير تلقائيًا بعد ثانيتين إن لم يُؤكَّد.</numerusform>
            <numerusform>سيُلغى آخر تغيير تلقائيًا بعد %n ثوانٍ إن لم يُؤكَّد.</numerusform>
            <numerusform>سيُلغى آخر تغيير تلقائيًا بعد %n ثانية إن لم يُؤكَّد.</numerusform>
            <numerusform>سيُلغى آخر تغيير تلقائيًا بعد %n ثانية إن لم يُؤكَّد.</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep the change</source>
        <translation>الاحتفاظ بالتغيير</translation>
    </message>
    <message>
        <source>Undo it now</source>
        <translation>إلغاؤه الآن</translation>
    </message>
</context>
<context>
    <name>culvert::PreviewDialog</name>
    <message>
        <source>Nothing would be done: the network is already as these settings want it.</source>
        <translation>لن يجري شيء: الشبكة الآن كما تريدها هذه الإعدادات.</translation>
    </message>
    <message>
        <source>What would change</source>
        <translation>ما سيتغيّر</translation>
    </message>
    <message>
        <source>&amp;Changes</source>
        <translation>التغييرات</translation>
    </message>
    <message>
        <source>&amp;Exact steps</source>
        <translation>الخطوات الدقيقة</translation>
    </message>
    <message>
        <source>Asking the Culvert service for the exact steps…</source>
        <translation>سؤال خدمة Culvert عن الخطوات الدقيقة…</translation>
    </message>
    <message>
        <source>C&amp;opy steps</source>
        <translation>نسخ الخطوات</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>&amp;Apply</source>
        <translation>تطبيق</translation>
    </message>
    <message>
        <source>There are no steps to show.</source>
        <translation>لا توجد خطوات لعرضها.</translation>
    </message>
    <message>
        <source>&amp;Exact steps (%1)</source>
        <translation>الخطوات الدقيقة (%1)</translation>
    </message>
    <message numerus="yes">
        <source>Apply would carry out %Ln line(s) now, in this order. Nothing has been changed yet.</source>
        <translation>
            <numerusform>لن ينفّذ «تطبيق» أي سطر الآن. لم يتغيّر شيء بعد.</numerusform>
            <numerusform>سينفّذ «تطبيق» الآن سطرًا واحدًا. لم يتغيّر شيء بعد.</numerusform>
            <numerusform>سينفّذ «تطبيق» الآن سطرين بهذا الترتيب. لم يتغيّر شيء بعد.</numerusform>
            <numerusform>سينفّذ «تطبيق» الآن %Ln أسطر بهذا الترتيب. لم يتغيّر شيء بعد.</numerusform>
            <numerusform>سينفّذ «تطبيق» الآن %Ln سطرًا بهذا الترتيب. لم يتغيّر شيء بعد.</numerusform>
            <numerusform>سينفّذ «تطبيق» الآن %Ln سطر بهذا الترتيب. لم يتغيّر شيء بعد.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>culvert::ProblemModel</name>
    <message>
        <source>Page</source>
        <translation>الصفحة</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>الإعداد</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>موضع الخطأ</translation>
    </message>
    <message>
        <source>Warning: %1</source>
        <translation>تحذير: %1</translation>
    </message>
</context>
<context>
    <name>culvert::ProblemPanel</name>
    <message>
        <source>Problems</source>
        <translation>المشكلات</translation>
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
        <source>&amp;Save…</source>
        <translation>حفظ…</translation>
    </message>
    <message>
        <source>This is all of it. It goes nowhere by itself: copy or save it, and send it to whom you trust. Names of tunnels and interfaces are in it.</source>
        <translation>هذا كل ما فيه. لا يذهب إلى أي مكان من تلقاء نفسه: يُرجى نسخه أو حفظه، وإرساله إلى جهة موثوقة. وفيه أسماء الأنفاق والواجهات.</translation>
    </message>
    <message>
        <source>The report could not be saved.</source>
        <translation>تعذّر حفظ التقرير.</translation>
    </message>
</context>
<context>
    <name>culvert::ResultList</name>
    <message>
        <source>What was found</source>
        <translation>ما عُثر عليه</translation>
    </message>
    <message>
        <source>Nothing is called “%1”.</source>
        <translation>لا شيء يُسمّى «%1».</translation>
    </message>
    <message numerus="yes">
        <source>%Ln place(s) found. Return leads to the chosen one.</source>
        <translation>
            <numerusform>لم يُعثر على شيء.</numerusform>
            <numerusform>عُثر على موضع واحد. يؤدي إليه مفتاح الإدخال.</numerusform>
            <numerusform>عُثر على موضعين. يؤدي مفتاح الإدخال إلى المختار.</numerusform>
            <numerusform>عُثر على %Ln مواضع. يؤدي مفتاح الإدخال إلى المختار.</numerusform>
            <numerusform>عُثر على %Ln موضعًا. يؤدي مفتاح الإدخال إلى المختار.</numerusform>
            <numerusform>عُثر على %Ln موضع. يؤدي مفتاح الإدخال إلى المختار.</numerusform>
        </translation>
    </message>
    <message>
        <source>Page</source>
        <translation>الصفحة</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a page, and what a setting is for</comment>
        <translation>‏%1: %2</translation>
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
    <message>
        <source>IPv4 rules, in the order in which they are tried</source>
        <translation>قواعد IPv4، بترتيب تجربتها</translation>
    </message>
    <message>
        <source>IPv4 routes, by table</source>
        <translation>مسارات IPv4، بحسب الجدول</translation>
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
    <name>culvert::SearchField</name>
    <message>
        <source>Find a setting</source>
        <translation>البحث عن إعداد</translation>
    </message>
</context>
<context>
    <name>culvert::SearchWords</name>
    <message>
        <source>device network card port name</source>
        <translation>جهاز بطاقة شبكة منفذ اسم</translation>
    </message>
    <message>
        <source>WAN Internet provider ISP modem DHCP device network card</source>
        <translation>WAN إنترنت مزوّد مزود ISP مودم DHCP جهاز بطاقة شبكة</translation>
    </message>
    <message>
        <source>prefix subnet range addresses route CIDR</source>
        <translation>بادئة شبكة فرعية نطاق عناوين مسار CIDR</translation>
    </message>
    <message>
        <source>local network device bridge Wi-Fi network card</source>
        <translation>شبكة محلية LAN جهاز جسر واي فاي Wi-Fi بطاقة شبكة</translation>
    </message>
    <message>
        <source>policy routing all traffic default route split tunnel</source>
        <translation>توجيه بالسياسات كل الحركة المسار الافتراضي نفق مجزأ</translation>
    </message>
    <message>
        <source>neighbors link subnet customers on-link</source>
        <translation>جيران وصلة شبكة فرعية عملاء مباشر</translation>
    </message>
    <message>
        <source>kill switch firewall block spoofing safety</source>
        <translation>مفتاح قطع kill switch جدار حماية حجب انتحال أمان تسرب</translation>
    </message>
    <message>
        <source>call rename title</source>
        <translation>تسمية إعادة تسمية عنوان</translation>
    </message>
    <message>
        <source>peer endpoint server gateway other side address IP</source>
        <translation>نظير طرف خادم بوابة الجانب الآخر عنوان IP</translation>
    </message>
    <message>
        <source>own local source IP</source>
        <translation>خاص محلي مصدر IP</translation>
    </message>
    <message>
        <source>packet size bytes fragmentation path measure black hole</source>
        <translation>حجم الحزمة بايت تجزئة مسار قياس ثقب أسود</translation>
    </message>
    <message>
        <source>TTL hops hop limit</source>
        <translation>TTL قفزات حد القفزات</translation>
    </message>
    <message>
        <source>MSS clamping segment bytes sites do not load hang</source>
        <translation>MSS clamping مقطع بايت مواقع لا تفتح تعلق</translation>
    </message>
    <message>
        <source>host machine port forwarding web mail</source>
        <translation>مضيف جهاز تمرير المنافذ ويب بريد</translation>
    </message>
    <message>
        <source>port protocol TCP UDP open firewall allow</source>
        <translation>منفذ بروتوكول TCP UDP فتح جدار حماية سماح</translation>
    </message>
    <message>
        <source>bypass exclude split tunnel NAT masquerade direct</source>
        <translation>تجاوز استثناء استبعاد نفق مجزأ NAT تنكر masquerade مباشر</translation>
    </message>
    <message>
        <source>status state home picture connection lease</source>
        <translation>حالة وضع منزل صورة اتصال عنوان</translation>
    </message>
    <message>
        <source>trace path test route lookup traceroute why</source>
        <translation>تتبع مسار طريق اختبار بحث traceroute لماذا</translation>
    </message>
    <message>
        <source>routing table ip rule policy kernel</source>
        <translation>جدول التوجيه ip قاعدة سياسة نواة</translation>
    </message>
    <message>
        <source>graph rate bandwidth speed statistics bytes</source>
        <translation>رسم بياني معدل عرض النطاق سرعة إحصاءات بايت</translation>
    </message>
    <message>
        <source>log journal events report support messages</source>
        <translation>سجل يومية أحداث تقرير دعم رسائل</translation>
    </message>
    <message>
        <source>bypass exclude split tunnel NAT masquerade direct import label</source>
        <translation>تجاوز استثناء استبعاد نفق مجزأ NAT تنكر masquerade مباشر استيراد تسمية</translation>
    </message>
    <message>
        <source>private devices NAT masquerade office subnet source address</source>
        <translation>أجهزة خاصة NAT تنكّر مكتب شبكة فرعية عنوان المصدر</translation>
    </message>
    <message>
        <source>point-to-point link address monitoring OSPF BGP routing</source>
        <translation>نقطة إلى نقطة عنوان الوصلة مراقبة OSPF BGP توجيه</translation>
    </message>
    <message>
        <source>WireGuard GRE wg-quick NetworkManager existing interface VPN</source>
        <translation>WireGuard GRE wg-quick NetworkManager واجهة موجودة VPN</translation>
    </message>
    <message>
        <source>fwmark connmark conntrack netfilter nftables mask hexadecimal</source>
        <translation>fwmark connmark conntrack netfilter nftables قناع ست عشري</translation>
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
    <name>culvert::SettingsCommandLine</name>
    <message>
        <source>Settings of the home gateway&apos;s tunnel.</source>
        <translation>إعدادات نفق بوابة المنزل.</translation>
    </message>
    <message>
        <source>Opens this page: %1.</source>
        <translation>يفتح هذه الصفحة: %1.</translation>
    </message>
    <message>
        <source>page</source>
        <translation>صفحة</translation>
    </message>
    <message>
        <source>There is no page “%1”. The pages are: %2.</source>
        <translation>لا توجد صفحة «%1». الصفحات هي: %2.</translation>
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
        <source>Something has to be corrected first.</source>
        <translation>يجب تصحيح شيء أولًا.</translation>
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
    <message>
        <source>&amp;Start the service</source>
        <translation>تشغيل الخدمة</translation>
    </message>
    <message>
        <source>Start it here. If that does not help, an administrator can by this command: %1</source>
        <translation>يمكن تشغيلها هنا. وإن لم يُجدِ ذلك، فيمكن لمدير النظام تشغيلها بهذا الأمر: ⁦%1⁩</translation>
    </message>
    <message>
        <source>When it was last heard of, at %1, the state was “%2”.</source>
        <translation>في آخر مرة عُرف عنها شيء، في %1، كانت الحالة «%2».</translation>
    </message>
    <message>
        <source>It could not be started: %1</source>
        <translation>تعذّر تشغيلها: %1</translation>
    </message>
</context>
<context>
    <name>culvert::StepList</name>
    <message>
        <source>Exact steps</source>
        <translation>الخطوات الدقيقة</translation>
    </message>
</context>
<context>
    <name>culvert::TraceForm</name>
    <message>
        <source>&amp;Show the way</source>
        <translation>إظهار المسار</translation>
    </message>
    <message>
        <source>any</source>
        <comment>protocol</comment>
        <translation>أيًّا كان</translation>
    </message>
    <message>
        <source>any</source>
        <comment>port</comment>
        <translation>أيًّا كان</translation>
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
        <source>P&amp;rotocol:</source>
        <translation>البروتوكول:</translation>
    </message>
    <message>
        <source>P&amp;ort:</source>
        <translation>المنفذ:</translation>
    </message>
    <message>
        <source>Address of the &amp;device:</source>
        <translation>عنوان الجهاز:</translation>
    </message>
    <message>
        <source>Comes in o&amp;ver:</source>
        <translation>تدخل عبر:</translation>
    </message>
    <message>
        <source>The gateway itself</source>
        <translation>البوابة نفسها</translation>
    </message>
    <message>
        <source>%1 on %2, a server</source>
        <comment>address, interface</comment>
        <translation>‏%1 على %2، خادم</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <comment>address, interface</comment>
        <translation>‏%1 على %2</translation>
    </message>
    <message>
        <source>Another device…</source>
        <translation>جهاز آخر…</translation>
    </message>
    <message>
        <source>Type an address first, four numbers from 0 to 255 as in 198.51.100.9.</source>
        <translation>يُرجى كتابة عنوان أولًا، أربعة أعداد من 0 إلى 255، مثل 198.51.100.9.</translation>
    </message>
    <message>
        <source>“%1” is a name, and a name may have several addresses. Type one of them: the command “getent ahostsv4 %1” lists them.</source>
        <translation>«%1» اسم، وقد يكون للاسم عدة عناوين. يُرجى كتابة أحدها: يسردها الأمر «getent ahostsv4 %1».</translation>
    </message>
    <message>
        <source>“%1” is not an IPv4 address. Write four numbers from 0 to 255, as in 198.51.100.9.</source>
        <translation>«%1» ليس عنوان IPv4. يُرجى كتابة أربعة أعداد من 0 إلى 255، مثل 198.51.100.9.</translation>
    </message>
    <message>
        <source>Name the interface by which the packet comes in.</source>
        <translation>يُرجى ذكر الواجهة التي تدخل الحزمة عبرها.</translation>
    </message>
</context>
<context>
    <name>culvert::TraceTree</name>
    <message>
        <source>Rule</source>
        <translation>القاعدة</translation>
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
    <message>
        <source>Order</source>
        <translation>الترتيب</translation>
    </message>
    <message>
        <source>%1, marked 0x%2 by the firewall</source>
        <comment>a packet, a number</comment>
        <translation>‏%1، بعلامة ⁦0x%2⁩ من جدار الحماية</translation>
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
        <source>Measured each second while this window is seen, and not otherwise. What was carried while nobody looked is shown as an average, hatched.</source>
        <translation>يُقاس كل ثانية ما دامت هذه النافذة ظاهرة، ولا يُقاس خلاف ذلك. ويظهر ما نُقل في غيابها كمتوسط، مظلّلًا بخطوط.</translation>
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
        <source>%1: now %2, peak %3, total %4</source>
        <comment>received or sent: rate, highest rate, amount</comment>
        <translation>‏%1: الآن %2، الذروة %3، المجموع %4</translation>
    </message>
    <message>
        <source>↓ Received</source>
        <translation>↓ مُستقبَل</translation>
    </message>
    <message>
        <source>↑ Sent</source>
        <translation>↑ مُرسَل</translation>
    </message>
    <message>
        <source>Now: %1. Most in the time shown: %2. In all: ↓ %3  ↑ %4.</source>
        <translation>الآن: %1. الأقصى في المدة المعروضة: %2. الإجمالي: ↓ %3  ↑ %4.</translation>
    </message>
    <message>
        <source>%1 on average</source>
        <comment>rates of a time in which nobody looked</comment>
        <translation>‏%1 في المتوسط</translation>
    </message>
</context>
<context>
    <name>culvert::TrayCommandLine</name>
    <message>
        <source>Shows the state of the home gateway&apos;s tunnel in the system tray.</source>
        <translation>يعرض حالة نفق بوابة المنزل في علبة النظام.</translation>
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
        <source>Turning on…</source>
        <translation>جارٍ التشغيل…</translation>
    </message>
    <message>
        <source>Turning off…</source>
        <translation>جارٍ الإيقاف…</translation>
    </message>
    <message>
        <source>Culvert could not do that</source>
        <translation>تعذّر ذلك على Culvert</translation>
    </message>
</context>
<context>
    <name>culvert::TrayNotifications</name>
    <message>
        <source>&amp;Notifications</source>
        <translation>الإشعارات</translation>
    </message>
    <message>
        <source>When the tunnel is &amp;lost</source>
        <translation>عند فقدان النفق</translation>
    </message>
    <message>
        <source>When it is &amp;back</source>
        <translation>عند عودته</translation>
    </message>
    <message>
        <source>When the provider gives another &amp;address</source>
        <translation>عندما يمنح المزوّد عنوانًا آخر</translation>
    </message>
    <message>
        <source>When something was put &amp;right</source>
        <translation>عند إصلاح شيء ما</translation>
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
    <message>
        <source>&amp;Tunnel end:</source>
        <translation>طرف النفق:</translation>
    </message>
    <message>
        <source>Interface na&amp;me:</source>
        <translation>اسم الواجهة:</translation>
    </message>
    <message>
        <source>Time to &amp;live:</source>
        <translation>مدة البقاء (TTL):</translation>
    </message>
    <message>
        <source>T&amp;ransit address:</source>
        <translation>عنوان العبور:</translation>
    </message>
    <message>
        <source>Use an existing &amp;device:</source>
        <translation>استخدام جهاز موجود:</translation>
    </message>
    <message>
        <source>Not used: the tunnel is the existing device “%1”.</source>
        <translation>غير مستخدم: النفق هو الجهاز الموجود «%1».</translation>
    </message>
    <message>
        <source>Networ&amp;ks for all devices:</source>
        <translation>شبكات لكل الأجهزة:</translation>
    </message>
    <message>
        <source>Optional: private devices and the gateway reach these through the tunnel as well, with “Address here” as their source.</source>
        <translation>اختياري: تصل إليها الأجهزة ذات العناوين الخاصة والبوابة أيضًا عبر النفق، ومصدرها «العنوان هنا».</translation>
    </message>
    <message>
        <source>Optional: an address outside the home&apos;s networks for the tunnel&apos;s device, with prefix length, for routing daemons or monitoring.</source>
        <translation>اختياري: عنوان خارج شبكات المنزل لجهاز النفق مع طول البادئة، لبرامج التوجيه أو المراقبة.</translation>
    </message>
    <message>
        <source>Optional: the tunnel is a device that another program creates, such as a WireGuard interface. Empty: Culvert creates one.</source>
        <translation>اختياري: يكون النفق جهازًا ينشئه برنامج آخر مثل واجهة WireGuard. فارغ: ينشئه Culvert.</translation>
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
