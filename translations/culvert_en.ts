<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>ExceptionList</name>
    <message numerus="yes">
        <source>There is room for %n exception(s), and they are all taken.</source>
        <translation>
            <numerusform>There is room for %n exception, and it is taken.</numerusform>
            <numerusform>There is room for %n exceptions, and they are all taken.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HomeWays</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 and %n more</numerusform>
            <numerusform>%1 and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln exception(s)</source>
        <translation>
            <numerusform>%Ln exception</numerusform>
            <numerusform>%Ln exceptions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>culvert::ActionBar</name>
    <message numerus="yes">
        <source>%n problem(s)</source>
        <translation>
            <numerusform>%n problem</numerusform>
            <numerusform>%n problems</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>%n warning</numerusform>
            <numerusform>%n warnings</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>culvert::DifferenceText</name>
    <message numerus="yes">
        <source>%n byte(s)</source>
        <translation>
            <numerusform>%n byte</numerusform>
            <numerusform>%n bytes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>… and %Ln more</source>
        <comment>exceptions that changed likewise</comment>
        <translation>
            <numerusform>… and %Ln more</numerusform>
            <numerusform>… and %Ln more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>culvert::ExceptionsPage</name>
    <message numerus="yes">
        <source>%n exception(s) added.</source>
        <translation>
            <numerusform>%n exception added.</numerusform>
            <numerusform>%n exceptions added.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n exception(s)</source>
        <translation>
            <numerusform>%n exception</numerusform>
            <numerusform>%n exceptions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n switched off</source>
        <translation>
            <numerusform>%n switched off</numerusform>
            <numerusform>%n switched off</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n shown</source>
        <translation>
            <numerusform>%n shown</numerusform>
            <numerusform>%n shown</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Label of %n exception(s):</source>
        <translation>
            <numerusform>Label of %n exception:</numerusform>
            <numerusform>Label of %n exceptions:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>culvert::FieldText</name>
    <message numerus="yes">
        <source>add %n exception(s)</source>
        <translation>
            <numerusform>add %n exception</numerusform>
            <numerusform>add %n exceptions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>remove %n exception(s)</source>
        <translation>
            <numerusform>remove %n exception</numerusform>
            <numerusform>remove %n exceptions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>change %n exception(s)</source>
        <translation>
            <numerusform>change %n exception</numerusform>
            <numerusform>change %n exceptions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>culvert::GuidePage</name>
    <message numerus="yes">
        <source>Apply would carry out %n step(s), in this order. Nothing has been changed yet.</source>
        <translation>
            <numerusform>Apply would carry out %n step. Nothing has been changed yet.</numerusform>
            <numerusform>Apply would carry out %n steps, in this order. Nothing has been changed yet.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>culvert::HistoryPage</name>
    <message numerus="yes">
        <source>%Ln event(s)</source>
        <translation>
            <numerusform>%Ln event</numerusform>
            <numerusform>%Ln events</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>culvert::ImportDialog</name>
    <message numerus="yes">
        <source>%n exception(s) will be added.</source>
        <translation>
            <numerusform>%n exception will be added.</numerusform>
            <numerusform>%n exceptions will be added.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n already there.</source>
        <translation>
            <numerusform>%n was there already.</numerusform>
            <numerusform>%n were there already.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) were not understood and are left out:</source>
        <translation>
            <numerusform>%n line was not understood and is left out:</numerusform>
            <numerusform>%n lines were not understood and are left out:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>(the first %n are shown)</source>
        <translation>
            <numerusform>(the first one is shown)</numerusform>
            <numerusform>(the first %n are shown)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>culvert::MtuPage</name>
    <message numerus="yes">
        <source>The tunnel puts %n byte(s) in front of every packet. “Automatic” subtracts them from what the provider&apos;s line carries, and follows when that changes.</source>
        <translation>
            <numerusform>The tunnel puts %n byte in front of every packet. “Automatic” subtracts it from what the provider&apos;s line carries, and follows when that changes.</numerusform>
            <numerusform>The tunnel puts %n bytes in front of every packet. “Automatic” subtracts them from what the provider&apos;s line carries, and follows when that changes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>now %n byte(s)</source>
        <translation>
            <numerusform>now %n byte</numerusform>
            <numerusform>now %n bytes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>culvert::PendingBar</name>
    <message numerus="yes">
        <source>The last change goes back by itself in %n second(s) unless it is confirmed.</source>
        <translation>
            <numerusform>The last change goes back by itself in %n second unless it is confirmed.</numerusform>
            <numerusform>The last change goes back by itself in %n seconds unless it is confirmed.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>culvert::PreviewDialog</name>
    <message numerus="yes">
        <source>Apply would carry out %Ln line(s) now, in this order. Nothing has been changed yet.</source>
        <translation>
            <numerusform>Apply would carry out %Ln line now. Nothing has been changed yet.</numerusform>
            <numerusform>Apply would carry out %Ln lines now, in this order. Nothing has been changed yet.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>culvert::ResultList</name>
    <message numerus="yes">
        <source>%Ln place(s) found. Return leads to the chosen one.</source>
        <translation>
            <numerusform>%Ln place found. Return leads to it.</numerusform>
            <numerusform>%Ln places found. Return leads to the chosen one.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>culvert::RoutesPage</name>
    <message numerus="yes">
        <source>%Ln route(s)</source>
        <translation>
            <numerusform>%Ln route</numerusform>
            <numerusform>%Ln routes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln route(s)</source>
        <translation>
            <numerusform>%1 of %Ln route</numerusform>
            <numerusform>%1 of %Ln routes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>culvert::Sidebar</name>
    <message numerus="yes">
        <source>%1, %n problem(s)</source>
        <translation>
            <numerusform>%1, %n problem</numerusform>
            <numerusform>%1, %n problems</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s)</source>
        <translation>
            <numerusform>%n problem</numerusform>
            <numerusform>%n problems</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>culvert::TrafficPlot</name>
    <message numerus="yes">
        <source>%Ln second(s) before</source>
        <translation>
            <numerusform>%Ln second before</numerusform>
            <numerusform>%Ln seconds before</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln minute(s) before</source>
        <translation>
            <numerusform>%Ln minute before</numerusform>
            <numerusform>%Ln minutes before</numerusform>
        </translation>
    </message>
</context>
</TS>
