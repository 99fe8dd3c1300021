<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>ErrorText</name>
    <message>
        <source>The settings were refused because something in them is wrong.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The settings were refused: with the address that the provider gives now, traffic would loop or leak.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This version of Culvert cannot do that yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed: you are not authorised, or the password prompt was closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed: the system could not check whether you are authorised. Is the polkit service running?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed: a password is needed, but nobody could be asked for it. Is a polkit agent running in this session?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody else has changed the settings meanwhile. Nothing was overwritten.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too much at once for the Culvert service. Try again in a moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing has been set up yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no change that waits to be confirmed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The Linux kernel of this machine has no IP-in-IP tunnels. Install a kernel that has the module “ipip”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The Linux kernel refused a step.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something that is not Culvert&apos;s own has the place that it needs. Culvert does not remove what others have made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The change failed and was undone; everything is as it was before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The change failed, and so did its undoing. Culvert keeps trying.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The settings could not be stored, so the change was undone. Is the disk full?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The Culvert service does not answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A fault in Culvert itself; the system journal has the details.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At least one is needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These are too many.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not an IPv4 address. Write four numbers from 0 to 255, as in 198.51.100.9.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a network. Write an address and a length, as in 203.0.113.0/28.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a valid name. Use up to 15 letters, digits, “-”, “_” or “.”, and begin with a letter or digit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” has a meaning of its own in the Linux kernel. Choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not an address that a machine can have.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 holds no address that packets can be sent to. Remove it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is there more than once. Keep one of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 overlaps another network. Keep the larger one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The interface “%1” is there more than once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This interface is the uplink or the LAN already. Choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is the uplink as well. Choose the interface of the LAN.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is the name of another tunnel. Choose another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is the end of another tunnel. Put the networks of both into one tunnel.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is in none of the home&apos;s networks. Choose an address of the home, or leave the field empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is in the home itself. Name what lies behind the tunnel.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is in the home&apos;s own networks. Name the address by which the tunnel end is reached without the tunnel.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 lies in a network that is sent to it: the tunnel would run into itself. Split that network so that the tunnel end is outside.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 lies in a network that goes through another tunnel. Split that network so that the tunnel end is outside.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is in the home itself. Remove it, or switch it off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The exceptions leave a tunnel nothing to carry. Except less, or remove the tunnel.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switched off: the network is as it would be without Culvert.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The uplink interface does not exist. Is the network card plugged in, and its name right?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The uplink interface is switched off. Culvert goes on as soon as it is up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The provider has not given this machine an address yet. The tunnel comes up by itself as soon as there is one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The provider&apos;s line names no router, so tunnel ends are looked for on the line itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The uplink has no signal. Is the cable plugged in?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The interface of a tunnel is down.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another program keeps undoing what Culvert sets up. Culvert tries again in a minute; find and stop the other one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With the address that the provider gives now, traffic would loop or leak, so nothing was set up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This version of Culvert cannot do what the settings ask for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A change failed, and so did its undoing. Culvert keeps trying.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The settings cannot be stored. Is the disk full?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The interface tunl0 is up and takes tunnelled packets from anybody. Switch it off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The provider gives a private address: packets from the tunnel end arrive only if the device in front of this machine forwards protocol 4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This version cannot masquerade yet: exceptions hold for this machine&apos;s own traffic only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is an address inside a network. Did you mean %2?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StatusText</name>
    <message>
        <source>Unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The Culvert service is not running and could not be started, so nobody can tell whether the tunnel is up. Is “culvert-helper.service” installed and enabled?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting for the Culvert service to answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not set up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fill in the pages below and press Apply. Until then the network stays as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The network is as it would be without Culvert.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The provider has not given this machine an address yet. The tunnel comes up by itself as soon as there is one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Applying</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The change is being carried out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The home&apos;s traffic goes through the tunnel.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Up, with a problem</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something needs attention.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The tunnel could not be set up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no address from the provider</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 on %2, router %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1/s</source>
        <comment>amount of data a second</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>↓ %1  ↑ %2</source>
        <comment>received and sent a second</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>culvert::ActionBar</name>
    <message>
        <source>&amp;Preview…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A&amp;pply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows the exact steps that Apply would carry out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goes back to the settings that are in force</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting for the Culvert service to answer. You can edit meanwhile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The Culvert service is not running: settings can be edited, but not applied.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You are not allowed to change these settings. Ask the administrator of this machine.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An administrator&apos;s password will be asked for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Makes these settings valid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed, not applied yet. Apply asks for an administrator&apos;s password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed, not applied yet.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>culvert::Banner</name>
    <message>
        <source>Close this message</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>culvert::ExceptionModel</name>
    <message>
        <source>for the LAN too</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>for the gateway only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address or network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For the LAN too</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hosts of the LAN reach it too, with the provider&apos;s address as their sender (masquerading). Otherwise only the gateway itself does.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>culvert::ExceptionsPage</name>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste a list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adds one exception for each line of the clipboard: an address or a network, then its label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter by label or address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What goes past the tunnel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These destinations are reached straight by the provider&apos;s line, for instance the provider&apos;s own mail or time servers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exceptions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address or network, as 100.64.2.0/24</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address or network of a new exception</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Label (optional)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Label of a new exception</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n exception(s) added.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n already there.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) not understood:</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n exception(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n switched off</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n shown</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>culvert::HomePage</name>
    <message>
        <source>The home&apos;s own public addresses, which the tunnel end routes to here. Separate several by commas.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Networks:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The interfaces that the home&apos;s machines are connected to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;LAN interfaces:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reach the provider&apos;s &amp;neighbours through the tunnel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other customers in the provider&apos;s network are reached through the tunnel, too; only the router is spoken to directly.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leak &amp;guard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No packet with an address of the home leaves the provider&apos;s line outside the tunnel, not even while the tunnel is down. The sender is told.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The home</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What goes through the tunnel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Safety</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Home and mode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose LAN interfaces</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No other interface</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What comes from the home&apos;s &amp;addresses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Machines with an address of the home use the tunnel. This machine and machines with a private address go straight to the provider, as they would without Culvert.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Everything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All traffic uses the tunnel, this machine&apos;s own included; only exceptions go straight to the provider.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Only servers and chosen services</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not part of this version: other machines would go straight to the provider.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>culvert::MtuPage</name>
    <message>
        <source> bytes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Largest packet in a tunnel (MTU)</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The tunnel puts %n byte(s) in front of every packet. “Automatic” subtracts them from what the provider&apos;s line carries, and follows when that changes.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>TCP segment size (MSS)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Many sites on the way drop the messages by which computers find out the right size. Connections through the tunnel are then set up but carry nothing; telling both sides the size beforehand avoids that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Segment size:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MTU and MSS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fixed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Automatic, fitting the tunnel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave it alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fixed segment size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Concerns connections between the LAN and what lies behind a tunnel, in both directions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tunnel “%1”:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MTU of tunnel %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fixed MTU of tunnel %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>now %n byte(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>culvert::PreviewDialog</name>
    <message>
        <source>What would be done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asking the Culvert service…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing would be done: the network is already as these settings want it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Apply would carry out %n step(s) now, in this order. Nothing has been changed yet.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>culvert::SettingsWindow</name>
    <message>
        <source>Culvert</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take theirs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody else has changed the settings while you were editing. What you typed is still here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something has to be corrected first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Applying…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Applied, and read back from the kernel.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turning on…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turning off…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close Culvert</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your changes have not been applied. Close and lose them?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on editing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close and lose them</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>culvert::Sidebar</name>
    <message>
        <source>Pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1, %n problem(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>culvert::StatusHeader</name>
    <message>
        <source>Turn on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turn off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The Culvert service does not answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing has been set up yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You are not allowed to turn the tunnel on or off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An administrator&apos;s password will be asked for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set the tunnel up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave the network as it is without Culvert</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Provider&apos;s line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to %1, interface %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tunnel “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notice</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>culvert::TrayController</name>
    <message>
        <source>&amp;Open Culvert</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Turn on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Turn off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Culvert: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>tunnel and its rates</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Culvert</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>culvert::TunnelForm</name>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Up to 15 letters, digits, “-”, “_” or “.”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>office</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tunnel &amp;end:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address of the machine at the other end of the tunnel.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Networks &amp;behind it:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is reached through this tunnel, separated by commas. 0.0.0.0/0 is the whole Internet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Address here:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Optional: an address of the home&apos;s networks for this machine&apos;s own traffic in the tunnel.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Interface name:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Empty: culvert0, culvert1 and so on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rarely needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as the packet inside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many routers an outer packet may pass.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Time to live:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tunnel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tunnel “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove tunnel %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>culvert::TunnelPage</name>
    <message>
        <source>Add a tunnel end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose an interface</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the provider&apos;s line arrives and gets its address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Uplink interface:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Provider&apos;s line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tunnel and uplink</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
