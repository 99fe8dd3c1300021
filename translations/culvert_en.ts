<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
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
        <source>%n already there.</source>
        <translation>
            <numerusform>%n was there already.</numerusform>
            <numerusform>%n were there already.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) not understood:</source>
        <translation>
            <numerusform>%n line was not understood:</numerusform>
            <numerusform>%n lines were not understood:</numerusform>
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
    <name>culvert::PreviewDialog</name>
    <message numerus="yes">
        <source>Apply would carry out %n step(s) now, in this order. Nothing has been changed yet.</source>
        <translation>
            <numerusform>Apply would carry out %n step now. Nothing has been changed yet.</numerusform>
            <numerusform>Apply would carry out %n steps now, in this order. Nothing has been changed yet.</numerusform>
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
