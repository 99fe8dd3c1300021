<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en">
<context>
    <name>ErrorText</name>
    <message>
        <source>The settings were refused because something in them is wrong.</source>
        <translation>設定に誤りがあるため、拒否されました。</translation>
    </message>
    <message>
        <source>The settings were refused: with the address that the provider gives now, traffic would loop or leak.</source>
        <translation>設定は拒否されました。プロバイダーが現在割り当てているアドレスでは、通信がループするか、トンネルの外へ漏れてしまいます。</translation>
    </message>
    <message>
        <source>This version of Culvert cannot do that yet.</source>
        <translation>このバージョンの Culvert ではまだできません。</translation>
    </message>
    <message>
        <source>Nothing was changed: you are not authorised, or the password prompt was closed.</source>
        <translation>何も変更されていません。権限がないか、パスワードの入力画面が閉じられました。</translation>
    </message>
    <message>
        <source>Nothing was changed: the system could not check whether you are authorised. Is the polkit service running?</source>
        <translation>何も変更されていません。権限があるかどうかをシステムが確認できませんでした。polkit サービスは動作していますか？</translation>
    </message>
    <message>
        <source>Nothing was changed: a password is needed, but nobody could be asked for it. Is a polkit agent running in this session?</source>
        <translation>何も変更されていません。パスワードが必要ですが、入力を求めることができませんでした。このセッションで polkit エージェントは動作していますか？</translation>
    </message>
    <message>
        <source>Somebody else has changed the settings meanwhile. Nothing was overwritten.</source>
        <translation>その間に別の人が設定を変更しました。何も上書きされていません。</translation>
    </message>
    <message>
        <source>Too much at once for the Culvert service. Try again in a moment.</source>
        <translation>Culvert サービスへの要求が一度に多すぎます。少し待ってからもう一度試してください。</translation>
    </message>
    <message>
        <source>Nothing has been set up yet.</source>
        <translation>まだ何も設定されていません。</translation>
    </message>
    <message>
        <source>There is no change that waits to be confirmed.</source>
        <translation>確認を待っている変更はありません。</translation>
    </message>
    <message>
        <source>The Linux kernel of this machine lacks what Culvert needs. Install one that has the modules “ipip” and “nf_tables”.</source>
        <translation>このマシンの Linux カーネルには、Culvert に必要なものがありません。モジュール「ipip」と「nf_tables」を備えたカーネルをインストールしてください。</translation>
    </message>
    <message>
        <source>The Linux kernel refused a step.</source>
        <translation>Linux カーネルが手順の一つを拒否しました。</translation>
    </message>
    <message>
        <source>Something that is not Culvert&apos;s own has the place that it needs. Culvert does not remove what others have made.</source>
        <translation>Culvert が必要とする場所を、Culvert のものではない何かが使っています。Culvert は他が作ったものを削除しません。</translation>
    </message>
    <message>
        <source>The change failed and was undone; everything is as it was before.</source>
        <translation>変更に失敗し、元に戻しました。すべて以前のままです。</translation>
    </message>
    <message>
        <source>The change failed, and so did its undoing. Culvert keeps trying.</source>
        <translation>変更に失敗し、元に戻すこともできませんでした。Culvert は引き続き試みます。</translation>
    </message>
    <message>
        <source>The settings could not be stored, so the change was undone. Is the disk full?</source>
        <translation>設定を保存できなかったため、変更を元に戻しました。ディスクがいっぱいではありませんか？</translation>
    </message>
    <message>
        <source>The Culvert service does not answer.</source>
        <translation>Culvert サービスが応答しません。</translation>
    </message>
    <message>
        <source>A fault in Culvert itself; the system journal has the details.</source>
        <translation>Culvert 自体の不具合です。詳細はシステムのジャーナルにあります。</translation>
    </message>
    <message>
        <source>“%1” is an address inside a network. Write the network itself.</source>
        <translation>「%1」はネットワーク内のアドレスです。ネットワーク自体を入力してください。</translation>
    </message>
    <message>
        <source>This is needed.</source>
        <translation>入力が必要です。</translation>
    </message>
    <message>
        <source>At least one is needed.</source>
        <translation>少なくとも一つ必要です。</translation>
    </message>
    <message>
        <source>These are too many.</source>
        <translation>多すぎます。</translation>
    </message>
    <message>
        <source>“%1” is not an IPv4 address. Write four numbers from 0 to 255, as in 198.51.100.9.</source>
        <translation>「%1」は IPv4 アドレスではありません。198.51.100.9 のように、0 から 255 までの数を四つ入力してください。</translation>
    </message>
    <message>
        <source>“%1” is not a network. Write an address and a length, as in 203.0.113.0/28.</source>
        <translation>「%1」はネットワークではありません。203.0.113.0/28 のように、アドレスと長さを入力してください。</translation>
    </message>
    <message>
        <source>“%1” is not a valid name. Use up to 15 letters, digits, “-”, “_” or “.”, and begin with a letter or digit.</source>
        <translation>「%1」は有効な名前ではありません。英数字、「-」、「_」、「.」を 15 文字まで使い、先頭は英数字にしてください。</translation>
    </message>
    <message>
        <source>“%1” has a meaning of its own in the Linux kernel. Choose another name.</source>
        <translation>「%1」は Linux カーネルで特別な意味を持ちます。別の名前を選んでください。</translation>
    </message>
    <message>
        <source>%1 is not an address that a machine can have.</source>
        <translation>%1 はマシンに割り当てられるアドレスではありません。</translation>
    </message>
    <message>
        <source>%1 holds no address that packets can be sent to. Remove it.</source>
        <translation>%1 には、パケットを送れるアドレスが含まれていません。削除してください。</translation>
    </message>
    <message>
        <source>%1 is there more than once. Keep one of them.</source>
        <translation>%1 が重複しています。一つだけ残してください。</translation>
    </message>
    <message>
        <source>%1 overlaps another network. Keep the larger one.</source>
        <translation>%1 は別のネットワークと重なっています。大きい方を残してください。</translation>
    </message>
    <message>
        <source>The interface “%1” is there more than once.</source>
        <translation>インターフェース「%1」が重複しています。</translation>
    </message>
    <message>
        <source>This interface is the uplink or the LAN already. Choose another name.</source>
        <translation>このインターフェースは、すでに回線または LAN で使われています。別の名前を選んでください。</translation>
    </message>
    <message>
        <source>“%1” is the name of another tunnel. Choose another one.</source>
        <translation>「%1」は別のトンネルの名前です。別の名前を選んでください。</translation>
    </message>
    <message>
        <source>%1 is the end of another tunnel. Put the networks of both into one tunnel.</source>
        <translation>%1 は別のトンネルの終端です。両方のネットワークを一つのトンネルにまとめてください。</translation>
    </message>
    <message>
        <source>%1 is in none of the home&apos;s networks. Choose an address of the home, or leave the field empty.</source>
        <translation>%1 は自宅のどのネットワークにも含まれません。自宅のアドレスを選ぶか、空欄にしてください。</translation>
    </message>
    <message>
        <source>%1 is in the home itself. Name what lies behind the tunnel.</source>
        <translation>%1 は自宅の中にあります。トンネルの向こう側にあるものを指定してください。</translation>
    </message>
    <message>
        <source>%1 is in the home&apos;s own networks. Name the address by which the tunnel end is reached without the tunnel.</source>
        <translation>%1 は自宅のネットワークの中にあります。トンネルを使わずにトンネルの終端に届くアドレスを指定してください。</translation>
    </message>
    <message>
        <source>%1 is in the home itself. Remove it, or switch it off.</source>
        <translation>%1 は自宅の中にあります。削除するか、オフにしてください。</translation>
    </message>
    <message>
        <source>The exceptions leave a tunnel nothing to carry. Except less, or remove the tunnel.</source>
        <translation>例外のために、トンネルで運ぶものがなくなっています。例外を減らすか、トンネルを削除してください。</translation>
    </message>
    <message>
        <source>This is too long. Shorten it.</source>
        <translation>長すぎます。短くしてください。</translation>
    </message>
    <message>
        <source>This has characters that cannot be shown, such as line breaks. Write it on one line, without them.</source>
        <translation>改行など、表示できない文字が含まれています。それらを除いて 1 行で入力してください。</translation>
    </message>
    <message>
        <source>“%1” is not a port or a range of ports. Write one number or two, the lesser first, from 1 to 65535, as in 80 or 20-21.</source>
        <translation>「%1」はポートでもポートの範囲でもありません。80 や 20-21 のように、1 から 65535 までの数を一つ、または小さい方を先にして二つ入力してください。</translation>
    </message>
    <message>
        <source>This protocol has no ports. Leave the field empty.</source>
        <translation>このプロトコルにはポートがありません。空欄にしてください。</translation>
    </message>
    <message>
        <source>%1 is in none of the home&apos;s networks. Choose addresses of the home.</source>
        <translation>%1 は自宅のどのネットワークにも含まれません。自宅のアドレスを選んでください。</translation>
    </message>
    <message>
        <source>Servers and chosen services belong to the mode that tunnels only them. Choose that mode, or remove them.</source>
        <translation>サーバーと選んだサービスは、それらだけをトンネルに通すモードのためのものです。そのモードを選ぶか、削除してください。</translation>
    </message>
    <message>
        <source>“%1” is no protocol. Choose one of the list, or write its number, from 0 to 255.</source>
        <translation>「%1」はプロトコルではありません。一覧から選ぶか、0 から 255 までの番号を入力してください。</translation>
    </message>
    <message>
        <source>This is another kind of value than the one that belongs here.</source>
        <translation>ここに入る値の種類ではありません。</translation>
    </message>
    <message>
        <source>This number is too small or too large.</source>
        <translation>この数は小さすぎるか、大きすぎます。</translation>
    </message>
    <message>
        <source>This is not one of the values that are possible here.</source>
        <translation>ここで使える値ではありません。</translation>
    </message>
    <message>
        <source>These settings are of another version of Culvert. Use a newer one.</source>
        <translation>この設定は別のバージョンの Culvert のものです。より新しいバージョンを使ってください。</translation>
    </message>
    <message>
        <source>This key is not known. Remove it, or correct its spelling.</source>
        <translation>このキーは不明です。削除するか、綴りを直してください。</translation>
    </message>
    <message>
        <source>This key is there more than once. Keep one of them.</source>
        <translation>このキーが重複しています。一つだけ残してください。</translation>
    </message>
    <message>
        <source>This is not JSON.</source>
        <translation>JSON ではありません。</translation>
    </message>
    <message>
        <source>This is not UTF-8.</source>
        <translation>UTF-8 ではありません。</translation>
    </message>
    <message>
        <source>This begins with a byte order mark. Save it without one.</source>
        <translation>先頭にバイト順マーク (BOM) があります。BOM なしで保存してください。</translation>
    </message>
    <message>
        <source>This is nested too deeply.</source>
        <translation>入れ子が深すぎます。</translation>
    </message>
    <message>
        <source>This is larger than any configuration.</source>
        <translation>設定としては大きすぎます。</translation>
    </message>
    <message>
        <source>There are more problems; correct those above first.</source>
        <translation>ほかにも問題があります。まず上の問題を直してください。</translation>
    </message>
    <message>
        <source>Switched off: the network is as it would be without Culvert.</source>
        <translation>オフです。ネットワークは Culvert がない場合と同じ状態です。</translation>
    </message>
    <message>
        <source>The uplink interface does not exist. Is the network card plugged in, and its name right?</source>
        <translation>回線のインターフェースが存在しません。ネットワークカードは取り付けられていて、名前は正しいですか？</translation>
    </message>
    <message>
        <source>The uplink interface is switched off. Culvert goes on as soon as it is up.</source>
        <translation>回線のインターフェースがオフになっています。オンになり次第、Culvert は動作を再開します。</translation>
    </message>
    <message>
        <source>The provider has not given this machine an address yet. The tunnel comes up by itself as soon as there is one.</source>
        <translation>プロバイダーはまだこのマシンにアドレスを割り当てていません。割り当てられ次第、トンネルは自動的に接続されます。</translation>
    </message>
    <message>
        <source>The provider&apos;s line names no router, so tunnel ends are looked for on the line itself.</source>
        <translation>プロバイダー回線にルーターの指定がないため、トンネルの終端を回線上で直接探します。</translation>
    </message>
    <message>
        <source>The uplink has no signal. Is the cable plugged in?</source>
        <translation>回線に信号がありません。ケーブルは接続されていますか？</translation>
    </message>
    <message>
        <source>The interface of a tunnel is down.</source>
        <translation>トンネルのインターフェースがダウンしています。</translation>
    </message>
    <message>
        <source>Another program keeps undoing what Culvert sets up. Culvert tries again in a minute; find and stop the other one.</source>
        <translation>Culvert の設定を別のプログラムが繰り返し元に戻しています。Culvert は 1 分後にもう一度試みます。そのプログラムを探して停止してください。</translation>
    </message>
    <message>
        <source>With the address that the provider gives now, traffic would loop or leak, so nothing was set up.</source>
        <translation>プロバイダーが現在割り当てているアドレスでは、通信がループするか漏れてしまうため、何も設定されませんでした。</translation>
    </message>
    <message>
        <source>This version of Culvert cannot do what the settings ask for.</source>
        <translation>このバージョンの Culvert では、設定で求められていることができません。</translation>
    </message>
    <message>
        <source>A change failed, and so did its undoing. Culvert keeps trying.</source>
        <translation>変更に失敗し、元に戻すこともできませんでした。Culvert は引き続き試みます。</translation>
    </message>
    <message>
        <source>The settings cannot be stored. Is the disk full?</source>
        <translation>設定を保存できません。ディスクがいっぱいではありませんか？</translation>
    </message>
    <message>
        <source>The interface tunl0 is up and takes tunnelled packets from anybody. Switch it off.</source>
        <translation>インターフェース tunl0 が有効で、誰からのトンネルパケットでも受け取ります。無効にしてください。</translation>
    </message>
    <message>
        <source>The provider gives a private address: packets from the tunnel end arrive only if the device in front of this machine forwards protocol 4.</source>
        <translation>プロバイダーはプライベートアドレスを割り当てています。このマシンの手前にある機器がプロトコル 4 を転送しない限り、トンネルの終端からのパケットは届きません。</translation>
    </message>
    <message>
        <source>“%1” is an address inside a network. Did you mean %2?</source>
        <translation>「%1」はネットワーク内のアドレスです。%2 のことですか？</translation>
    </message>
    <message>
        <source>The existing device of a tunnel is missing or down. Start the program that creates it; Culvert continues as soon as the device is up.</source>
        <translation>トンネルに使う既存のデバイスがないか、停止しています。それを作成するプログラムを起動してください。デバイスが有効になり次第、Culvert は処理を続けます。</translation>
    </message>
    <message>
        <source>Routing rules of another program come before Culvert&apos;s. Packets that they match do not use the tunnel. Give those rules a higher preference number, or remove them.</source>
        <translation>別のプログラムのルーティングルールが Culvert のルールより優先されています。それに一致するパケットはトンネルを通りません。そのルールの優先番号を大きくするか、ルールを削除してください。</translation>
    </message>
    <message>
        <source>Without an address here, private devices and this machine get no answers through the tunnel. Enter an address of the home.</source>
        <translation>ここにアドレスがないと、プライベートアドレスの機器とこのマシンはトンネル経由の応答を受け取れません。自宅のアドレスを入力してください。</translation>
    </message>
    <message>
        <source>This has no effect, because everything uses the tunnel in this mode. Remove it, or choose another mode.</source>
        <translation>このモードではすべてがトンネルを使うため、これには効果がありません。削除するか、別のモードを選んでください。</translation>
    </message>
    <message>
        <source>This has no effect: the existing device has an MTU of its own. Choose “Automatic”, and set the MTU in the program that creates the device.</source>
        <translation>これには効果がありません。既存のデバイスには独自の MTU があります。「自動」を選び、MTU はデバイスを作成するプログラムで設定してください。</translation>
    </message>
    <message>
        <source>%1 is the first or the last address of its network, which no machine can have. Enter the address that this machine has there.</source>
        <translation>%1 はネットワークの最初または最後のアドレスであり、機器には割り当てられません。このマシンがそのネットワークで持つアドレスを入力してください。</translation>
    </message>
    <message>
        <source>There are more warnings; see those above first.</source>
        <translation>警告はほかにもあります。まず上のものを確認してください。</translation>
    </message>
    <message>
        <source>This has invisible characters that change the direction of the text. Remove them.</source>
        <translation>文字の向きを変える見えない文字が含まれています。削除してください。</translation>
    </message>
    <message>
        <source>“%1” is not a valid set of mark bits. Enter 0x and a hexadecimal number with 5 to 16 adjacent bits, such as 0x1f000000.</source>
        <translation>「%1」はマークのビットとして使えません。0x に続けて、連続する 5 から 16 ビットの 16 進数を入力してください。例は 0x1f000000 です。</translation>
    </message>
    <message>
        <source>This is only for devices that Culvert creates. Remove it, or remove the existing device.</source>
        <translation>これは Culvert が作成するデバイスだけのものです。削除するか、既存のデバイスの指定を外してください。</translation>
    </message>
    <message>
        <source>%1 is not in the networks behind this tunnel. Add it there, or remove it here.</source>
        <translation>%1 はこのトンネルの向こう側のネットワークに含まれていません。そちらに追加するか、ここから削除してください。</translation>
    </message>
    <message>
        <source>Private devices and the gateway need an address of the tunnel as their source. Enter one in “Address here”.</source>
        <translation>プライベートアドレスの機器とゲートウェイには、送信元としてトンネルのアドレスが必要です。「こちら側のアドレス」に入力してください。</translation>
    </message>
    <message>
        <source>The network of %1 overlaps the home&apos;s networks. Choose an address outside the home.</source>
        <translation>%1 のネットワークが自宅のネットワークと重なっています。自宅の外のアドレスを選んでください。</translation>
    </message>
    <message>
        <source>The network of %1 overlaps the transit network of another tunnel. Choose another network for each tunnel.</source>
        <translation>%1 のネットワークが別のトンネルの中継用ネットワークと重なっています。トンネルごとに別のネットワークを選んでください。</translation>
    </message>
    <message>
        <source>%1 has no effect in this mode without “For the LAN too”. Switch that on, or remove the exception.</source>
        <translation>%1 は、このモードでは「LAN からも」がオフのため効果がありません。オンにするか、例外を削除してください。</translation>
    </message>
    <message>
        <source>A change waits to be confirmed. Keep it or undo it first; nothing else was changed.</source>
        <translation>確認を待っている変更があります。まずそれを保持するか元に戻してください。ほかには何も変更されていません。</translation>
    </message>
</context>
<context>
    <name>EventText</name>
    <message>
        <source>The provider&apos;s line has got an address.</source>
        <translation>プロバイダー回線がアドレスを取得しました。</translation>
    </message>
    <message>
        <source>The provider&apos;s line has got another address.</source>
        <translation>プロバイダー回線のアドレスが変わりました。</translation>
    </message>
    <message>
        <source>The provider&apos;s line has lost its address.</source>
        <translation>プロバイダー回線がアドレスを失いました。</translation>
    </message>
    <message>
        <source>Settings were put into force.</source>
        <translation>設定が適用されました。</translation>
    </message>
    <message>
        <source>Settings could not be put into force.</source>
        <translation>設定を適用できませんでした。</translation>
    </message>
    <message>
        <source>What another program had changed was put right.</source>
        <translation>別のプログラムによる変更を修復しました。</translation>
    </message>
    <message>
        <source>Another program keeps undoing what Culvert sets up.</source>
        <translation>Culvert の設定を別のプログラムが繰り返し元に戻しています。</translation>
    </message>
    <message>
        <source>The settings cannot be stored.</source>
        <translation>設定を保存できません。</translation>
    </message>
    <message>
        <source>The settings that were prepared for this machine are not valid.</source>
        <translation>このマシン用に用意された設定が正しくありません。</translation>
    </message>
    <message>
        <source>Culvert is off.</source>
        <translation>Culvert はオフです。</translation>
    </message>
    <message>
        <source>Culvert waits for an address of the provider.</source>
        <translation>Culvert はプロバイダーからのアドレスを待っています。</translation>
    </message>
    <message>
        <source>The tunnel is up.</source>
        <translation>トンネルは接続されています。</translation>
    </message>
    <message>
        <source>The tunnel is up, with a problem.</source>
        <translation>トンネルは接続されていますが、問題があります。</translation>
    </message>
    <message>
        <source>The tunnel could not be set up.</source>
        <translation>トンネルを設定できませんでした。</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>アドレス</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Repair</source>
        <translation>修復</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>Forwarding of packets stays on, because other programs need it.</source>
        <translation>ほかのプログラムが必要としているため、パケットの転送は有効のままです。</translation>
    </message>
    <message>
        <source>The new settings wait to be confirmed.</source>
        <translation>新しい設定は確認を待っています。</translation>
    </message>
    <message>
        <source>The new settings were confirmed.</source>
        <translation>新しい設定が確認されました。</translation>
    </message>
    <message>
        <source>The new settings were undone.</source>
        <translation>新しい設定は元に戻されました。</translation>
    </message>
    <message>
        <source>The new settings were undone, because nobody confirmed them in time.</source>
        <translation>時間内に確認されなかったため、新しい設定は元に戻されました。</translation>
    </message>
</context>
<context>
    <name>ExceptionList</name>
    <message>
        <source>There is more than one address. Write each network on a line of its own.</source>
        <translation>アドレスが二つ以上あります。ネットワークは 1 行に一つずつ書いてください。</translation>
    </message>
    <message>
        <source>This row does not have the four columns of the header.</source>
        <translation>この行には、見出しにある四つの列がありません。</translation>
    </message>
    <message numerus="yes">
        <source>There is room for %n exception(s), and they are all taken.</source>
        <translation>
            <numerusform>例外は %n 件まで登録でき、すべて使われています。</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is an IPv6 address. Exceptions are IPv4 addresses and networks.</source>
        <translation>「%1」は IPv6 アドレスです。例外は IPv4 のアドレスとネットワークです。</translation>
    </message>
</context>
<context>
    <name>FileReader</name>
    <message>
        <source>%1 is not a file.</source>
        <translation>%1 はファイルではありません。</translation>
    </message>
    <message>
        <source>%1 is larger than 16 MiB. Take a part of it.</source>
        <translation>%1 は 16 MiB を超えています。一部だけを使ってください。</translation>
    </message>
</context>
<context>
    <name>Findings</name>
    <message>
        <source>Tell Culvert where the tunnel ends and which networks are yours. Nothing changes before you apply it, and a preview shows every step.</source>
        <translation>トンネルの終端と、自宅のネットワークを Culvert に教えてください。適用するまでは何も変わらず、プレビューですべての手順を確認できます。</translation>
    </message>
    <message>
        <source>Choose the interface by which the provider&apos;s line arrives.</source>
        <translation>プロバイダー回線が接続されているインターフェースを選んでください。</translation>
    </message>
    <message>
        <source>See whether the tunnel end lies in the provider&apos;s network, or in one that is sent through a tunnel.</source>
        <translation>トンネルの終端がプロバイダーのネットワークや、トンネルを通るネットワークの中にないか確認してください。</translation>
    </message>
    <message>
        <source>Trying again sets the tunnel up anew. If it goes down again, something else on this machine switches it off.</source>
        <translation>再試行すると、トンネルが改めて設定されます。再びダウンする場合は、このマシンの別の何かがオフにしています。</translation>
    </message>
    <message>
        <source>The list of routes tells who has made which.</source>
        <translation>経路の一覧で、どれを誰が作ったかがわかります。</translation>
    </message>
    <message>
        <source>When the kernel has been installed and started, try again.</source>
        <translation>カーネルをインストールして起動したら、もう一度試してください。</translation>
    </message>
    <message>
        <source>When the cause is gone, try again.</source>
        <translation>原因を取り除いてから、もう一度試してください。</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>Set up</source>
        <translation>設定を始める</translation>
    </message>
    <message>
        <source>Open “Tunnel and uplink”</source>
        <translation>「トンネルと回線」を開く</translation>
    </message>
    <message>
        <source>Open “Routes”</source>
        <translation>「経路」を開く</translation>
    </message>
    <message>
        <source>Switch the connection on in the network settings of this machine, or choose another interface.</source>
        <translation>このマシンのネットワーク設定で接続をオンにするか、別のインターフェースを選んでください。</translation>
    </message>
    <message>
        <source>If this takes longer than a minute: is the modem switched on, and is it the right interface?</source>
        <translation>1 分以上かかる場合、モデムの電源は入っていますか？正しいインターフェースですか？</translation>
    </message>
    <message>
        <source>If the tunnel carries nothing, see whether another interface is the provider&apos;s line.</source>
        <translation>トンネルが何も運ばない場合は、別のインターフェースがプロバイダー回線ではないか確認してください。</translation>
    </message>
    <message>
        <source>See to the cable and the modem. The tunnel goes on by itself when there is a signal.</source>
        <translation>ケーブルとモデムを確認してください。信号が戻れば、トンネルは自動的に再開します。</translation>
    </message>
    <message>
        <source>Change the settings to what this version can do, or install a newer one.</source>
        <translation>このバージョンでできる設定に変更するか、より新しいバージョンをインストールしてください。</translation>
    </message>
    <message>
        <source>When there is room on the disk again, trying again stores them.</source>
        <translation>ディスクに空きができたら、再試行すると保存されます。</translation>
    </message>
    <message>
        <source>An administrator can by this command: ip link set tunl0 down</source>
        <translation>管理者は次のコマンドで実行できます：ip link set tunl0 down</translation>
    </message>
    <message>
        <source>Set that device to bridge mode, or let it forward protocol 4 (IP in IP) to this machine.</source>
        <translation>その機器をブリッジモードにするか、プロトコル 4 (IP in IP) をこのマシンに転送させてください。</translation>
    </message>
    <message>
        <source>If the device has another name now, enter that name in the settings of the tunnel.</source>
        <translation>デバイスの名前が変わった場合は、トンネルの設定にその名前を入力してください。</translation>
    </message>
    <message>
        <source>“Routes” lists the rules in the order in which they apply.</source>
        <translation>「経路」では、ルールが適用される順に表示されます。</translation>
    </message>
</context>
<context>
    <name>Guide</name>
    <message>
        <source>The Culvert service is running.</source>
        <translation>Culvert サービスは動作しています。</translation>
    </message>
    <message>
        <source>The Culvert service has not answered yet. You can go on meanwhile.</source>
        <translation>Culvert サービスからまだ応答がありません。その間も先に進めます。</translation>
    </message>
    <message>
        <source>The Culvert service is not running. You can go on, but not apply before it has been started: sudo systemctl enable --now culvert-helper</source>
        <translation>Culvert サービスが動作していません。先に進めますが、起動するまで適用はできません：sudo systemctl enable --now culvert-helper</translation>
    </message>
    <message>
        <source>Whether the Linux kernel has IP-in-IP tunnels will turn out when you apply.</source>
        <translation>Linux カーネルが IP-in-IP トンネルに対応しているかどうかは、適用するときにわかります。</translation>
    </message>
    <message>
        <source>The Linux kernel has IP-in-IP tunnels.</source>
        <translation>Linux カーネルは IP-in-IP トンネルに対応しています。</translation>
    </message>
    <message>
        <source>Several lines lead to the Internet: %1. Choose the provider&apos;s.</source>
        <translation>インターネットにつながる回線が複数あります：%1。プロバイダーのものを選んでください。</translation>
    </message>
    <message>
        <source>No line leads to the Internet now. Choose the interface of the provider&apos;s.</source>
        <translation>現在インターネットにつながる回線がありません。プロバイダー回線のインターフェースを選んでください。</translation>
    </message>
    <message>
        <source>The provider&apos;s line is %1, with the address %2.</source>
        <translation>プロバイダー回線は %1、アドレスは %2 です。</translation>
    </message>
    <message>
        <source>The LAN may be at any of these: %1. Choose its interface.</source>
        <translation>LAN は次のいずれかかもしれません：%1。LAN のインターフェースを選んでください。</translation>
    </message>
    <message>
        <source>There is no interface %1 now.</source>
        <translation>インターフェース %1 は現在ありません。</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>This machine has no address of %1 on the LAN. Machines of that network reach it only when it has one, or when another router leads to them.</source>
        <translation>このマシンは LAN で %1 のアドレスを持っていません。そのネットワークのマシンからこのマシンに到達するには、このマシンがアドレスを持つか、別のルーターがそこへつながっている必要があります。</translation>
    </message>
    <message>
        <source>The LAN is at %1.</source>
        <translation>LAN は %1 です。</translation>
    </message>
    <message>
        <source>No interface looks like the LAN. Choose the one that your machines are connected to, or leave it empty: only this gateway uses the tunnel then.</source>
        <translation>LAN と思われるインターフェースがありません。お使いの機器が接続されているものを選ぶか、空のままにしてください。空の場合は、このゲートウェイだけがトンネルを使います。</translation>
    </message>
    <message>
        <source>The LAN and the provider share %1. Machines of the home are told apart by their addresses.</source>
        <translation>LAN とプロバイダーが %1 を共有しています。自宅の機器はアドレスで区別されます。</translation>
    </message>
    <message>
        <source>All tunnels are existing devices, so the Linux kernel needs no IP-in-IP tunnels.</source>
        <translation>すべてのトンネルが既存のデバイスなので、Linux カーネルの IP-in-IP トンネルは必要ありません。</translation>
    </message>
</context>
<context>
    <name>HomeWays</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 ほか %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>protocol %1</source>
        <translation>プロトコル %1</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>All devices, and the gateway</source>
        <translation>すべての機器とゲートウェイ</translation>
    </message>
    <message>
        <source>Devices with a home address (%1)</source>
        <translation>自宅のアドレスを持つ機器 (%1)</translation>
    </message>
    <message>
        <source>Devices with a private address</source>
        <translation>プライベートアドレスの機器</translation>
    </message>
    <message>
        <source>The gateway itself</source>
        <translation>ゲートウェイ自身</translation>
    </message>
    <message>
        <source>What is sent anywhere else</source>
        <translation>それ以外へ送られるもの</translation>
    </message>
    <message>
        <source>nowhere, until the tunnel is up</source>
        <translation>トンネルが接続されるまで、どこへも行きません</translation>
    </message>
    <message>
        <source>Servers (%1)</source>
        <translation>サーバー (%1)</translation>
    </message>
    <message>
        <source>Chosen services of all devices (%1)</source>
        <translation>すべての機器の選んだサービス (%1)</translation>
    </message>
    <message>
        <source>All other devices</source>
        <translation>ほかのすべての機器</translation>
    </message>
    <message>
        <source>by the provider&apos;s line, as %1</source>
        <comment>an address</comment>
        <translation>プロバイダー回線経由、%1 として</translation>
    </message>
    <message>
        <source>by the provider&apos;s line, when it has an address</source>
        <translation>プロバイダー回線経由、アドレスが割り当てられたとき</translation>
    </message>
    <message>
        <source>by the provider&apos;s line, as without Culvert</source>
        <translation>プロバイダー回線経由、Culvert がない場合と同じ</translation>
    </message>
    <message>
        <source>“%1”</source>
        <comment>a tunnel</comment>
        <translation>「%1」</translation>
    </message>
    <message>
        <source>through the tunnel %1</source>
        <comment>its name</comment>
        <translation>トンネル%1経由</translation>
    </message>
    <message>
        <source>%1, to %2</source>
        <comment>a way, networks</comment>
        <translation>%1、%2 へ</translation>
    </message>
    <message>
        <source>by the provider&apos;s line: for the gateway, and where masqueraded for all devices</source>
        <translation>プロバイダー回線経由：ゲートウェイと、マスカレードが有効な場合はすべての機器</translation>
    </message>
    <message>
        <source>by the provider&apos;s line, for the gateway only</source>
        <translation>プロバイダー回線経由、ゲートウェイのみ</translation>
    </message>
    <message numerus="yes">
        <source>%Ln exception(s)</source>
        <translation>
            <numerusform>例外 %Ln 件</numerusform>
        </translation>
    </message>
    <message>
        <source>The gateway</source>
        <translation>ゲートウェイ</translation>
    </message>
    <message>
        <source>The gateway, with a home address (%1)</source>
        <translation>自宅のアドレスを使うゲートウェイ (%1)</translation>
    </message>
    <message>
        <source>The gateway, with the provider address</source>
        <translation>プロバイダーのアドレスを使うゲートウェイ</translation>
    </message>
    <message>
        <source>All devices and the gateway, to %1</source>
        <comment>networks</comment>
        <translation>すべての機器とゲートウェイから %1 へ</translation>
    </message>
    <message>
        <source>The gateway, to %1</source>
        <comment>networks</comment>
        <translation>ゲートウェイから %1 へ</translation>
    </message>
    <message>
        <source>Chosen services (%1)</source>
        <translation>選んだサービス (%1)</translation>
    </message>
    <message>
        <source>without effect in this mode, as none is for the LAN too</source>
        <translation>LAN にも適用されるものがないため、このモードでは効果なし</translation>
    </message>
</context>
<context>
    <name>MeasurementText</name>
    <message>
        <source>Only packets of up to %1 bytes arrive, which is less than a tunnel can be set to.</source>
        <translation>届くのは %1 バイトまでのパケットだけで、トンネルに設定できる下限より小さい値です。</translation>
    </message>
    <message>
        <source>Packets of %1 bytes arrive, the largest that this tunnel takes. Nothing has to be changed.</source>
        <translation>%1 バイトのパケットが届きます。このトンネルで使える最大の大きさです。変更は必要ありません。</translation>
    </message>
    <message>
        <source>Packets of up to %1 bytes arrive. A router on the way carries no larger ones, and says so: most connections find that out by themselves.</source>
        <translation>%1 バイトまでのパケットが届きます。途中のルーターがそれより大きいものを通さず、そのことを通知しているため、ほとんどの接続は自動的に対応します。</translation>
    </message>
    <message>
        <source>Packets of up to %1 bytes arrive. Larger ones vanish, and nobody says so: connections that send them hang. Use the value below, for the packets or for the segments.</source>
        <translation>%1 バイトまでのパケットが届きます。それより大きいものは通知なしに失われるため、それを送る接続は止まってしまいます。下の値を、パケットまたはセグメントに使ってください。</translation>
    </message>
    <message>
        <source>%1 does not answer even the smallest packet, so nothing can be concluded. Perhaps it never answers, perhaps nothing gets there.</source>
        <translation>%1 は最小のパケットにも応答しないため、何も判断できません。もともと応答しないか、何も届いていない可能性があります。</translation>
    </message>
    <message>
        <source>%1 cannot be reached through the tunnel.</source>
        <translation>トンネル経由で %1 に到達できません。</translation>
    </message>
    <message>
        <source>This machine has no address of the home to measure from. Give it one: “Address here” on the page of the tunnel.</source>
        <translation>このマシンには、測定元となる自宅のアドレスがありません。トンネルのページの「こちら側のアドレス」で指定してください。</translation>
    </message>
    <message>
        <source>%1 is not an address of this machine now. Is the tunnel up?</source>
        <translation>%1 は現在このマシンのアドレスではありません。トンネルは接続されていますか？</translation>
    </message>
    <message>
        <source>Trying packets of %1 bytes.</source>
        <translation>%1 バイトのパケットを試しています。</translation>
    </message>
    <message>
        <source>Trying packets of %1 bytes; %2 bytes arrive.</source>
        <translation>%1 バイトのパケットを試しています。%2 バイトは届きます。</translation>
    </message>
    <message>
        <source>Trying packets of %1 bytes; %2 bytes arrive, %3 do not.</source>
        <translation>%1 バイトのパケットを試しています。%2 バイトは届き、%3 バイトは届きません。</translation>
    </message>
</context>
<context>
    <name>NotificationText</name>
    <message>
        <source>The provider&apos;s line comes and goes</source>
        <translation>プロバイダー回線が不安定です</translation>
    </message>
    <message>
        <source>Culvert says no more about it until it has been steady for a minute.</source>
        <translation>1 分間安定するまで、これについての通知はありません。</translation>
    </message>
    <message>
        <source>Culvert has put something right</source>
        <translation>Culvert が修復を行いました</translation>
    </message>
    <message>
        <source>Another program had changed what Culvert sets up. The history has the details.</source>
        <translation>Culvert の設定が別のプログラムに変更されていました。詳細は履歴にあります。</translation>
    </message>
    <message>
        <source>Another program keeps changing what Culvert sets up</source>
        <translation>別のプログラムが Culvert の設定を変更し続けています</translation>
    </message>
    <message>
        <source>Culvert puts it right each time, and says no more about it until that has stopped. The history has the details.</source>
        <translation>Culvert はその都度修復します。変更が止まるまで、これについての通知はありません。詳細は履歴にあります。</translation>
    </message>
    <message>
        <source>The tunnel is up</source>
        <translation>トンネルは接続されています</translation>
    </message>
    <message>
        <source>The provider has given another address</source>
        <translation>プロバイダーが別のアドレスを割り当てました</translation>
    </message>
    <message>
        <source>The provider&apos;s line has no address</source>
        <translation>プロバイダー回線にアドレスがありません</translation>
    </message>
    <message>
        <source>The tunnel could not be set up</source>
        <translation>トンネルを設定できませんでした</translation>
    </message>
    <message>
        <source>The tunnel has a problem</source>
        <translation>トンネルに問題があります</translation>
    </message>
    <message>
        <source>The Culvert service does not answer</source>
        <translation>Culvert サービスが応答しません</translation>
    </message>
    <message>
        <source>Whether the tunnel is up is not known.</source>
        <translation>トンネルが接続されているかどうかは不明です。</translation>
    </message>
</context>
<context>
    <name>Overview</name>
    <message>
        <source>At home</source>
        <translation>宅内</translation>
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
        <translation>自宅</translation>
    </message>
    <message>
        <source>your devices</source>
        <translation>自宅の機器</translation>
    </message>
    <message>
        <source>this machine</source>
        <translation>このマシン</translation>
    </message>
    <message>
        <source>on %1</source>
        <comment>an interface</comment>
        <translation>%1</translation>
    </message>
    <message>
        <source>Gateway</source>
        <translation>ゲートウェイ</translation>
    </message>
    <message>
        <source>The Culvert service does not answer, so it is not known which way traffic goes.</source>
        <translation>Culvert サービスが応答しないため、通信の経路は不明です。</translation>
    </message>
    <message>
        <source>The devices at home reach the Internet through the gateway, which is this machine.</source>
        <translation>自宅の機器は、ゲートウェイであるこのマシンを経由してインターネットに接続します。</translation>
    </message>
    <message>
        <source>The gateway could not set the tunnel up.</source>
        <translation>ゲートウェイはトンネルを設定できませんでした。</translation>
    </message>
    <message>
        <source>The gateway is carrying out a change.</source>
        <translation>ゲートウェイは変更を実行しています。</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>プロバイダー</translation>
    </message>
    <message>
        <source>router</source>
        <translation>ルーター</translation>
    </message>
    <message>
        <source>The provider&apos;s line is %1.</source>
        <translation>プロバイダー回線：%1。</translation>
    </message>
    <message>
        <source>no signal</source>
        <translation>信号なし</translation>
    </message>
    <message>
        <source>gives no address</source>
        <translation>アドレスの割り当てなし</translation>
    </message>
    <message>
        <source>The provider&apos;s line has no signal, so nothing passes.</source>
        <translation>プロバイダー回線に信号がないため、何も通りません。</translation>
    </message>
    <message>
        <source>The provider&apos;s line has no address, so nothing passes.</source>
        <translation>プロバイダー回線にアドレスがないため、何も通りません。</translation>
    </message>
    <message>
        <source>The tunnel “%1” to %2 is up.</source>
        <translation>%2 へのトンネル「%1」は接続されています。</translation>
    </message>
    <message>
        <source>off</source>
        <comment>a tunnel</comment>
        <translation>オフ</translation>
    </message>
    <message>
        <source>waits for the line</source>
        <translation>回線を待っています</translation>
    </message>
    <message>
        <source>The tunnel “%1” to %2 is switched off.</source>
        <translation>%2 へのトンネル「%1」はオフです。</translation>
    </message>
    <message>
        <source>The tunnel “%1” to %2 waits for the line.</source>
        <translation>%2 へのトンネル「%1」は回線を待っています。</translation>
    </message>
    <message>
        <source>changing</source>
        <comment>a tunnel</comment>
        <translation>変更中</translation>
    </message>
    <message>
        <source>The tunnel “%1” to %2 is being changed.</source>
        <translation>%2 へのトンネル「%1」を変更しています。</translation>
    </message>
    <message>
        <source>down</source>
        <comment>a tunnel</comment>
        <translation>ダウン</translation>
    </message>
    <message>
        <source>The tunnel “%1” to %2 is down.</source>
        <translation>%2 へのトンネル「%1」はダウンしています。</translation>
    </message>
    <message>
        <source>Internet</source>
        <translation>インターネット</translation>
    </message>
    <message>
        <source>directly</source>
        <translation>直接</translation>
    </message>
    <message>
        <source>The home&apos;s traffic goes through the tunnel to the Internet; exceptions go directly, by the provider&apos;s line alone.</source>
        <translation>自宅の通信はトンネルを通ってインターネットへ向かいます。例外は、プロバイダー回線だけを使って直接向かいます。</translation>
    </message>
    <message>
        <source>Traffic that leaves goes directly, by the provider&apos;s line alone.</source>
        <translation>外へ出る通信は、プロバイダー回線だけを使って直接向かいます。</translation>
    </message>
    <message>
        <source>%1 receives %2 and sends %3.</source>
        <comment>who, two rates</comment>
        <translation>%1：受信 %2、送信 %3。</translation>
    </message>
    <message>
        <source>Servers</source>
        <translation>サーバー</translation>
    </message>
    <message>
        <source>Other devices</source>
        <translation>ほかの機器</translation>
    </message>
    <message>
        <source>The provider&apos;s line</source>
        <translation>プロバイダー回線</translation>
    </message>
    <message>
        <source>The tunnel “%1”</source>
        <translation>トンネル「%1」</translation>
    </message>
    <message>
        <source>private addresses, gateway</source>
        <translation>プライベートアドレス、ゲートウェイ</translation>
    </message>
    <message>
        <source>other devices, gateway</source>
        <translation>ほかの機器、ゲートウェイ</translation>
    </message>
    <message>
        <source>other destinations</source>
        <translation>ほかの宛先</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <comment>who, by which way</comment>
        <translation>%1：%2。</translation>
    </message>
    <message>
        <source>No LAN</source>
        <translation>LAN なし</translation>
    </message>
    <message>
        <source>There is no LAN: only the gateway, which is this machine, uses the tunnel.</source>
        <translation>LAN はありません。このマシン、つまりゲートウェイだけがトンネルを使います。</translation>
    </message>
    <message>
        <source>gateway</source>
        <comment>what uses the provider&apos;s line</comment>
        <translation>ゲートウェイ</translation>
    </message>
</context>
<context>
    <name>Presets</name>
    <message>
        <source>Whatever has an &amp;address of the home</source>
        <translation>自宅のアドレスを持つものすべて(&amp;A)</translation>
    </message>
    <message>
        <source>Eve&amp;rything</source>
        <translation>すべて(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Only the servers</source>
        <translation>サーバーのみ(&amp;S)</translation>
    </message>
    <message>
        <source>A gateway of &amp;44Net (AMPRNet)</source>
        <translation>44Net (AMPRNet) のゲートウェイ(&amp;4)</translation>
    </message>
    <message>
        <source>For a block of addresses behind a line whose own address changes. Machines with an address of the home use the tunnel; this machine and private addresses use the line as before.</source>
        <translation>アドレスが変わる回線の背後にあるアドレスブロック向けです。自宅のアドレスを持つマシンはトンネルを使い、このマシンとプライベートアドレスはこれまでどおり回線を使います。</translation>
    </message>
    <message>
        <source>All traffic of the home and of this machine goes through the tunnel; the provider sees nothing but the tunnel and what you except.</source>
        <translation>自宅とこのマシンのすべての通信がトンネルを通ります。プロバイダーから見えるのは、トンネルと、例外にしたものだけです。</translation>
    </message>
    <message>
        <source>Servers use the tunnel and are reached through it. All others use the line directly, with the provider&apos;s address.</source>
        <translation>サーバーはトンネルを使い、トンネル経由で到達できます。ほかはすべて、プロバイダーのアドレスで回線を直接使います。</translation>
    </message>
    <message>
        <source>The home&apos;s 44Net addresses reach the Internet and are reached by way of 44Net&apos;s own gateway, amprgw (%1). Direct tunnels to the other gateways are not set up.</source>
        <translation>自宅の 44Net アドレスは、44Net 自身のゲートウェイ amprgw (%1) を経由してインターネットと通信します。ほかのゲートウェイへの直接のトンネルは設定されません。</translation>
    </message>
    <message>
        <source>Gateway</source>
        <translation>ゲートウェイ</translation>
    </message>
    <message>
        <source>All</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>Servers</source>
        <translation>サーバー</translation>
    </message>
    <message>
        <source>Home addresses</source>
        <translation>自宅のアドレス</translation>
    </message>
    <message>
        <source>Tunnel</source>
        <translation>トンネル</translation>
    </message>
    <message>
        <source>Internet</source>
        <translation>インターネット</translation>
    </message>
    <message>
        <source>Others</source>
        <translation>その他</translation>
    </message>
    <message>
        <source>%1 is no part of 44Net: 44.192.0.0/10 was sold in 2019 and belongs to others. Write the network that 44Net has assigned to you.</source>
        <translation>%1 は 44Net に含まれません。44.192.0.0/10 は 2019 年に売却され、別の組織のものです。44Net から割り当てられたネットワークを入力してください。</translation>
    </message>
    <message>
        <source>%1 is no part of 44Net, whose gateway carries 44.0.0.0/9 and 44.128.0.0/10 alone. Write the network that 44Net has assigned to you.</source>
        <translation>%1 は 44Net に含まれません。44Net のゲートウェイが運ぶのは 44.0.0.0/9 と 44.128.0.0/10 だけです。44Net から割り当てられたネットワークを入力してください。</translation>
    </message>
</context>
<context>
    <name>RouteText</name>
    <message>
        <source>Linux kernel</source>
        <translation>Linux カーネル</translation>
    </message>
    <message>
        <source>by hand</source>
        <translation>手動</translation>
    </message>
    <message>
        <source>administrator</source>
        <translation>管理者</translation>
    </message>
    <message>
        <source>DHCP client</source>
        <translation>DHCP クライアント</translation>
    </message>
    <message>
        <source>unknown (%1)</source>
        <comment>number of a routing protocol</comment>
        <translation>不明 (%1)</translation>
    </message>
</context>
<context>
    <name>StatusText</name>
    <message>
        <source>Unknown</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>Waiting for the Culvert service to answer.</source>
        <translation>Culvert サービスの応答を待っています。</translation>
    </message>
    <message>
        <source>Not set up</source>
        <translation>未設定</translation>
    </message>
    <message>
        <source>The first steps lead to a tunnel. Until then the network stays as it is.</source>
        <translation>「はじめに」に沿って進めるとトンネルができます。それまでネットワークは現在のままです。</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>オフ</translation>
    </message>
    <message>
        <source>The network is as it would be without Culvert.</source>
        <translation>ネットワークは Culvert がない場合と同じ状態です。</translation>
    </message>
    <message>
        <source>No address</source>
        <translation>アドレスなし</translation>
    </message>
    <message>
        <source>The provider has not given this machine an address yet. The tunnel comes up by itself as soon as there is one.</source>
        <translation>プロバイダーはまだこのマシンにアドレスを割り当てていません。割り当てられ次第、トンネルは自動的に接続されます。</translation>
    </message>
    <message>
        <source>Applying</source>
        <translation>適用中</translation>
    </message>
    <message>
        <source>The change is being carried out.</source>
        <translation>変更を実行しています。</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>接続中</translation>
    </message>
    <message>
        <source>The home&apos;s traffic goes through the tunnel.</source>
        <translation>自宅の通信はトンネルを通ります。</translation>
    </message>
    <message>
        <source>Up, with a problem</source>
        <translation>接続中、問題あり</translation>
    </message>
    <message>
        <source>Something needs attention.</source>
        <translation>確認が必要なことがあります。</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失敗</translation>
    </message>
    <message>
        <source>The tunnel could not be set up.</source>
        <translation>トンネルを設定できませんでした。</translation>
    </message>
    <message>
        <source>no address from the provider</source>
        <translation>プロバイダーからのアドレスなし</translation>
    </message>
    <message>
        <source>%1 on %2, router %3</source>
        <translation>%1、%2、ルーター %3</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>%1/s</source>
        <comment>amount of data a second</comment>
        <translation>%1/秒</translation>
    </message>
    <message>
        <source>↓ %1  ↑ %2</source>
        <comment>received and sent a second</comment>
        <translation>↓ %1  ↑ %2</translation>
    </message>
    <message>
        <source>The Culvert service is not running, so nobody can tell whether the tunnel is up.</source>
        <translation>Culvert サービスが動作していないため、トンネルが接続されているかどうかはわかりません。</translation>
    </message>
</context>
<context>
    <name>TraceText</name>
    <message>
        <source>comes by %1</source>
        <comment>an interface</comment>
        <translation>%1 から受信</translation>
    </message>
    <message>
        <source>At home</source>
        <translation>宅内</translation>
    </message>
    <message>
        <source>as %1</source>
        <comment>an address</comment>
        <translation>%1 として</translation>
    </message>
    <message>
        <source>changed to %1</source>
        <comment>an address</comment>
        <translation>%1 に変更</translation>
    </message>
    <message>
        <source>Gateway</source>
        <translation>ゲートウェイ</translation>
    </message>
    <message>
        <source>by %1</source>
        <comment>an interface</comment>
        <translation>%1 経由</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>プロバイダー</translation>
    </message>
    <message>
        <source>Router</source>
        <translation>ルーター</translation>
    </message>
    <message>
        <source>interface %1</source>
        <translation>インターフェース %1</translation>
    </message>
    <message>
        <source>interface %1 and the router %2</source>
        <translation>インターフェース %1 とルーター %2</translation>
    </message>
    <message>
        <source>A packet to %1 is sent into the tunnel “%2”, but does not reach its end.</source>
        <translation>%1 へのパケットはトンネル「%2」に送られますが、その終端には届きません。</translation>
    </message>
    <message>
        <source>A packet to %1 goes through the tunnel “%2”.</source>
        <translation>%1 へのパケットはトンネル「%2」を通ります。</translation>
    </message>
    <message>
        <source>The tunnel&apos;s end is reached by %1.</source>
        <translation>トンネルの終端へは %1 を経由して届きます。</translation>
    </message>
    <message>
        <source>The tunnel&apos;s end %1 is reached by %2.</source>
        <translation>トンネルの終端 %1 へは %2 を経由して届きます。</translation>
    </message>
    <message>
        <source>A packet to %1 goes directly, by %2.</source>
        <translation>%1 へのパケットは %2 を経由して直接向かいます。</translation>
    </message>
    <message>
        <source>%1 is the gateway itself: the packet ends here.</source>
        <translation>%1 はゲートウェイ自身です。パケットはここで終わります。</translation>
    </message>
    <message>
        <source>A packet to %1 goes nowhere, and its sender is told so.</source>
        <translation>%1 へのパケットはどこにも行かず、そのことが送信元に通知されます。</translation>
    </message>
    <message>
        <source>A packet to %1 is dropped, and nobody is told.</source>
        <translation>%1 へのパケットは破棄され、誰にも通知されません。</translation>
    </message>
    <message>
        <source>The gateway sends it as %1.</source>
        <translation>ゲートウェイはこれを %1 として送ります。</translation>
    </message>
    <message>
        <source>Its sender is changed to %1 on the way.</source>
        <translation>送信元は途中で %1 に変更されます。</translation>
    </message>
    <message>
        <source>looks at more than is known here</source>
        <translation>ここでわかる以上のことを調べています</translation>
    </message>
    <message>
        <source>does not match</source>
        <translation>一致しません</translation>
    </message>
    <message>
        <source>decides</source>
        <translation>決定</translation>
    </message>
    <message>
        <source>matches, but its route is too general</source>
        <translation>一致しますが、経路が一般的すぎます</translation>
    </message>
    <message>
        <source>matches, but has no route</source>
        <translation>一致しますが、経路がありません</translation>
    </message>
    <message>
        <source>matches, and passes it on</source>
        <translation>一致し、次へ渡します</translation>
    </message>
    <message>
        <source>accepts</source>
        <translation>受け入れます</translation>
    </message>
    <message>
        <source>drops it</source>
        <translation>破棄します</translation>
    </message>
    <message>
        <source>refuses it</source>
        <translation>拒否します</translation>
    </message>
    <message>
        <source>changes the sender</source>
        <translation>送信元を変更します</translation>
    </message>
    <message>
        <source>marks it</source>
        <translation>マークを付けます</translation>
    </message>
    <message>
        <source>limits the segment size</source>
        <translation>セグメントサイズを制限します</translation>
    </message>
    <message>
        <source>matches</source>
        <translation>一致します</translation>
    </message>
    <message>
        <source>protocol %1</source>
        <translation>プロトコル %1</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>address, protocol</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 (%2, port %3)</source>
        <comment>address, protocol, port</comment>
        <translation>%1 (%2、ポート %3)</translation>
    </message>
    <message>
        <source>The firewall stops it: %1.</source>
        <translation>ファイアウォールが止めます：%1。</translation>
    </message>
    <message>
        <source>a tunnel&apos;s outer packet</source>
        <translation>トンネルの外側のパケット</translation>
    </message>
    <message>
        <source>protocol 4 that belongs to no tunnel</source>
        <translation>どのトンネルにも属さないプロトコル 4</translation>
    </message>
    <message>
        <source>out of a tunnel with a source that is not behind it</source>
        <translation>トンネルから出てきたが、送信元がその向こう側にない</translation>
    </message>
    <message>
        <source>out of a tunnel with an address of the gateway as source</source>
        <translation>トンネルから出てきたが、送信元がゲートウェイのアドレス</translation>
    </message>
    <message>
        <source>out of a tunnel with an address of the LAN as source</source>
        <translation>トンネルから出てきたが、送信元が LAN のアドレス</translation>
    </message>
    <message>
        <source>to a tunnel&apos;s address past the tunnel</source>
        <translation>トンネルを通らずにトンネルのアドレスへ</translation>
    </message>
    <message>
        <source>answers</source>
        <translation>応答</translation>
    </message>
    <message>
        <source>ping, and what path MTU discovery needs</source>
        <translation>ping と、パス MTU 探索に必要なもの</translation>
    </message>
    <message>
        <source>a service that is open to this tunnel</source>
        <translation>このトンネルに公開されたサービス</translation>
    </message>
    <message>
        <source>closed to tunnels</source>
        <translation>トンネルには閉じられている</translation>
    </message>
    <message>
        <source>MSS into a tunnel</source>
        <translation>トンネルへ入る MSS</translation>
    </message>
    <message>
        <source>MSS out of a tunnel</source>
        <translation>トンネルから出る MSS</translation>
    </message>
    <message>
        <source>the LAN to an exception</source>
        <translation>LAN から例外へ</translation>
    </message>
    <message>
        <source>the gateway&apos;s home address to an exception</source>
        <translation>ゲートウェイの自宅アドレスから例外へ</translation>
    </message>
    <message>
        <source>clients</source>
        <translation>クライアント</translation>
    </message>
    <message>
        <source>private hosts into a tunnel</source>
        <translation>プライベートホストからトンネルへ</translation>
    </message>
    <message>
        <source>came in by this tunnel</source>
        <translation>このトンネルから入ってきた</translation>
    </message>
    <message>
        <source>answers would go by this tunnel</source>
        <translation>応答はこのトンネルを通る</translation>
    </message>
    <message>
        <source>answered where it came in</source>
        <translation>入ってきたところへ応答</translation>
    </message>
    <message>
        <source>a server&apos;s own connection</source>
        <translation>サーバー自身の接続</translation>
    </message>
    <message>
        <source>a service that is tunnelled for everybody</source>
        <translation>全員分がトンネルを通るサービス</translation>
    </message>
    <message>
        <source>on the way on which it began</source>
        <translation>始まったときの経路</translation>
    </message>
    <message>
        <source>the outer packet inherits no mark</source>
        <translation>外側のパケットはマークを引き継がない</translation>
    </message>
    <message>
        <source>leak guard: a home address on the line</source>
        <translation>漏洩防止：回線上の自宅アドレス</translation>
    </message>
    <message>
        <source>leak guard: not a home address in a tunnel</source>
        <translation>漏洩防止：トンネル内の自宅以外のアドレス</translation>
    </message>
    <message>
        <source>leak guard: the leased address in a tunnel</source>
        <translation>漏洩防止：トンネル内のリースされたアドレス</translation>
    </message>
    <message>
        <source>out of a tunnel, but not to the home</source>
        <translation>トンネルから出てきたが、自宅宛てではない</translation>
    </message>
</context>
<context>
    <name>TrafficScale</name>
    <message>
        <source>%1/s</source>
        <comment>amount of data a second</comment>
        <translation>%1/秒</translation>
    </message>
</context>
<context>
    <name>culvert::ActionBar</name>
    <message>
        <source>&amp;Preview…</source>
        <translation>プレビュー(&amp;P)…</translation>
    </message>
    <message>
        <source>Goes back to the settings that are in force</source>
        <translation>現在有効な設定に戻します</translation>
    </message>
    <message>
        <source>Waiting for the Culvert service to answer. You can edit meanwhile.</source>
        <translation>Culvert サービスの応答を待っています。その間も編集できます。</translation>
    </message>
    <message>
        <source>The Culvert service is not running: settings can be edited, but not applied.</source>
        <translation>Culvert サービスが動作していません。設定の編集はできますが、適用はできません。</translation>
    </message>
    <message>
        <source>You are not allowed to change these settings. Ask the administrator of this machine.</source>
        <translation>この設定を変更する権限がありません。このマシンの管理者に相談してください。</translation>
    </message>
    <message>
        <source>An administrator&apos;s password will be asked for.</source>
        <translation>管理者のパスワードが求められます。</translation>
    </message>
    <message>
        <source>Puts these settings into force</source>
        <translation>この設定を有効にします</translation>
    </message>
    <message>
        <source>Changed, not applied yet. Apply asks for an administrator&apos;s password.</source>
        <translation>変更されていますが、まだ適用されていません。「適用」には管理者のパスワードが必要です。</translation>
    </message>
    <message>
        <source>Changed, not applied yet.</source>
        <translation>変更されていますが、まだ適用されていません。</translation>
    </message>
    <message>
        <source>Previe&amp;w…</source>
        <translation>プレビュー(&amp;W)…</translation>
    </message>
    <message>
        <source>D&amp;iscard</source>
        <translation>破棄(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Discard changes</source>
        <translation>変更を破棄(&amp;D)</translation>
    </message>
    <message>
        <source>Appl&amp;y</source>
        <translation>適用(&amp;Y)</translation>
    </message>
    <message>
        <source>&amp;Apply</source>
        <translation>適用(&amp;A)</translation>
    </message>
    <message>
        <source>Shows what would change, and the exact steps that Apply would carry out</source>
        <translation>変更される内容と、「適用」で実行される手順を正確に表示します</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Undo:</source>
        <translation>元に戻す：</translation>
    </message>
    <message>
        <source>Redo:</source>
        <translation>やり直す：</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>やり直す</translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s)</source>
        <translation>
            <numerusform>問題 %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>No problems</source>
        <translation>問題なし</translation>
    </message>
    <message>
        <source>Lists everything that has to be corrected (%1)</source>
        <translation>修正が必要なものをすべて一覧にします (%1)</translation>
    </message>
    <message>
        <source>Answer the question above first: whose settings are kept.</source>
        <translation>まず上の質問に答えてください：どちらの設定を残しますか。</translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>警告 %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Lists the warnings (%1)</source>
        <translation>警告を一覧表示します (%1)</translation>
    </message>
    <message>
        <source>Apply for &amp;90 seconds</source>
        <translation>90 秒間適用(&amp;9)</translation>
    </message>
    <message>
        <source>A change waits to be kept or undone, above, before another one can be made.</source>
        <translation>別の変更を行う前に、上に示された変更を保持するか元に戻してください。</translation>
    </message>
</context>
<context>
    <name>culvert::ApplyFlow</name>
    <message>
        <source>Applied, and read back from the kernel.</source>
        <translation>適用し、カーネルから読み戻して確認しました。</translation>
    </message>
    <message>
        <source>What somebody else has changed</source>
        <translation>ほかの人が変更した内容</translation>
    </message>
    <message>
        <source>Waiting for an administrator&apos;s password…</source>
        <translation>管理者のパスワードを待っています…</translation>
    </message>
    <message>
        <source>Trying again…</source>
        <translation>再試行しています…</translation>
    </message>
    <message>
        <source>Turning on…</source>
        <translation>オンにしています…</translation>
    </message>
    <message>
        <source>Turning off…</source>
        <translation>オフにしています…</translation>
    </message>
    <message>
        <source>Applying… You can go on editing meanwhile.</source>
        <translation>適用しています… その間も編集を続けられます。</translation>
    </message>
    <message>
        <source>The change is kept.</source>
        <translation>変更は保持されました。</translation>
    </message>
    <message>
        <source>The change is undone. What you had entered is still here.</source>
        <translation>変更は元に戻されました。入力した内容は残っています。</translation>
    </message>
    <message>
        <source>Keeping the change…</source>
        <translation>変更を保持しています…</translation>
    </message>
    <message>
        <source>Undoing the change…</source>
        <translation>変更を元に戻しています…</translation>
    </message>
</context>
<context>
    <name>culvert::Banner</name>
    <message>
        <source>Close this message</source>
        <translation>このメッセージを閉じる</translation>
    </message>
</context>
<context>
    <name>culvert::ConfigDraft</name>
    <message>
        <source>take over the settings of somebody else</source>
        <translation>ほかの人の設定を採用</translation>
    </message>
    <message>
        <source>discard the changes</source>
        <translation>変更を破棄</translation>
    </message>
</context>
<context>
    <name>culvert::ConflictBar</name>
    <message>
        <source>Show what they changed</source>
        <translation>相手の変更を表示</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>自分の変更を残す</translation>
    </message>
    <message>
        <source>Take theirs</source>
        <translation>相手の変更を採用</translation>
    </message>
    <message>
        <source>Somebody else has changed the settings while you were editing. What you typed is still here.</source>
        <translation>編集中に別の人が設定を変更しました。入力した内容は残っています。</translation>
    </message>
</context>
<context>
    <name>culvert::DesktopNotifications</name>
    <message>
        <source>Open Culvert</source>
        <translation>Culvert を開く</translation>
    </message>
</context>
<context>
    <name>culvert::DifferenceText</name>
    <message>
        <source>none</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>on</source>
        <translation>オン</translation>
    </message>
    <message>
        <source>off</source>
        <translation>オフ</translation>
    </message>
    <message>
        <source>everything</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>what comes from the home&apos;s addresses</source>
        <translation>自宅のアドレスからの通信</translation>
    </message>
    <message>
        <source>only servers and chosen services</source>
        <translation>サーバーと選んだサービスのみ</translation>
    </message>
    <message>
        <source>gateway of a home</source>
        <translation>自宅のゲートウェイ</translation>
    </message>
    <message>
        <source>far end of tunnels</source>
        <translation>トンネルの遠端</translation>
    </message>
    <message>
        <source>automatic</source>
        <translation>自動</translation>
    </message>
    <message>
        <source>left alone</source>
        <translation>変更なし</translation>
    </message>
    <message numerus="yes">
        <source>%n byte(s)</source>
        <translation>
            <numerusform>%n バイト</numerusform>
        </translation>
    </message>
    <message>
        <source>protocol %1</source>
        <translation>プロトコル %1</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <comment>a setting, what it was, what it becomes</comment>
        <extracomment>Where it is read from right to left, the arrow points to the left.</extracomment>
        <translation>%1：%2 → %3</translation>
    </message>
    <message>
        <source>%1: %2 added</source>
        <translation>%1：%2 を追加</translation>
    </message>
    <message>
        <source>%1: %2 removed</source>
        <translation>%1：%2 を削除</translation>
    </message>
    <message>
        <source>%1: in another order</source>
        <translation>%1：順序を変更</translation>
    </message>
    <message numerus="yes">
        <source>… and %Ln more</source>
        <comment>exceptions that changed likewise</comment>
        <translation>
            <numerusform>…ほか %Ln 件</numerusform>
        </translation>
    </message>
    <message>
        <source>as the packet inside</source>
        <translation>中のパケットと同じ</translation>
    </message>
    <message>
        <source>Tunnel removed: %1, to %2</source>
        <translation>トンネルを削除：%1 (%2 へ)</translation>
    </message>
    <message>
        <source>Tunnel added: %1, to %2</source>
        <translation>トンネルを追加：%1 (%2 へ)</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a destination, and its label</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1, for the LAN too</source>
        <translation>%1、LAN からも</translation>
    </message>
    <message>
        <source>%1, switched off</source>
        <translation>%1、オフ</translation>
    </message>
    <message>
        <source>Exception added: %1</source>
        <translation>例外を追加：%1</translation>
    </message>
    <message>
        <source>Exception removed: %1</source>
        <translation>例外を削除：%1</translation>
    </message>
    <message>
        <source>Exception changed: %1 → %2</source>
        <extracomment>Where it is read from right to left, the arrow points to the left.</extracomment>
        <translation>例外を変更：%1 → %2</translation>
    </message>
</context>
<context>
    <name>culvert::DifferenceView</name>
    <message>
        <source>Changes</source>
        <translation>変更点</translation>
    </message>
    <message>
        <source>Nothing: the settings are the same.</source>
        <translation>なし。設定は同じです。</translation>
    </message>
</context>
<context>
    <name>culvert::EventModel</name>
    <message>
        <source>Time</source>
        <translation>時刻</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>出来事</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>詳細</translation>
    </message>
</context>
<context>
    <name>culvert::ExceptionModel</name>
    <message>
        <source>for the LAN too</source>
        <translation>LAN からも</translation>
    </message>
    <message>
        <source>for the gateway only</source>
        <translation>ゲートウェイのみ</translation>
    </message>
    <message>
        <source>Address or network</source>
        <translation>アドレスまたはネットワーク</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>ラベル</translation>
    </message>
    <message>
        <source>For the LAN too</source>
        <translation>LAN からも</translation>
    </message>
    <message>
        <source>Hosts of the LAN reach it too, with the provider&apos;s address as their sender (masquerading). Otherwise only the gateway itself does.</source>
        <translation>LAN のホストからも、プロバイダーのアドレスを送信元として到達できます (マスカレード)。そうでない場合はゲートウェイ自身からのみ到達できます。</translation>
    </message>
</context>
<context>
    <name>culvert::ExceptionSwitches</name>
    <message>
        <source>&amp;Exceptions</source>
        <translation>例外(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;All exceptions…</source>
        <translation>すべての例外(&amp;A)…</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>label and address of an exception</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 – being changed…</source>
        <translation>%1 – 変更中…</translation>
    </message>
</context>
<context>
    <name>culvert::ExceptionsPage</name>
    <message>
        <source>For the &amp;LAN too</source>
        <translation>LAN からも(&amp;L)</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Filter by label or address</source>
        <translation>ラベルまたはアドレスで絞り込み</translation>
    </message>
    <message>
        <source>What goes past the tunnel</source>
        <translation>トンネルを通らないもの</translation>
    </message>
    <message>
        <source>These destinations are reached straight by the provider&apos;s line, for instance the provider&apos;s own mail or time servers.</source>
        <translation>これらの宛先にはプロバイダー回線で直接到達します。例えば、プロバイダー自身のメールサーバーや時刻サーバーです。</translation>
    </message>
    <message>
        <source>Exceptions</source>
        <translation>例外</translation>
    </message>
    <message>
        <source>Address or network of a new exception</source>
        <translation>新しい例外のアドレスまたはネットワーク</translation>
    </message>
    <message>
        <source>Label (optional)</source>
        <translation>ラベル (省略可)</translation>
    </message>
    <message>
        <source>Label of a new exception</source>
        <translation>新しい例外のラベル</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>追加</translation>
    </message>
    <message numerus="yes">
        <source>%n exception(s) added.</source>
        <translation>
            <numerusform>例外を %n 件追加しました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n exception(s)</source>
        <translation>
            <numerusform>例外 %n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n switched off</source>
        <translation>
            <numerusform>オフ %n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n shown</source>
        <translation>
            <numerusform>表示 %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Switch &amp;on</source>
        <translation>オンにする(&amp;O)</translation>
    </message>
    <message>
        <source>Switch o&amp;ff</source>
        <translation>オフにする(&amp;F)</translation>
    </message>
    <message>
        <source>For the &amp;gateway only</source>
        <translation>ゲートウェイのみ(&amp;G)</translation>
    </message>
    <message>
        <source>Change the la&amp;bel…</source>
        <translation>ラベルを変更(&amp;B)…</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>コピー(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>削除(&amp;R)</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>すべて選択(&amp;A)</translation>
    </message>
    <message>
        <source>Chan&amp;ge</source>
        <translation>変更(&amp;G)</translation>
    </message>
    <message>
        <source>Changes all exceptions that are selected</source>
        <translation>選択したすべての例外を変更します</translation>
    </message>
    <message>
        <source>&amp;Paste a list</source>
        <translation>一覧を貼り付け(&amp;P)</translation>
    </message>
    <message>
        <source>Change the label</source>
        <translation>ラベルを変更</translation>
    </message>
    <message numerus="yes">
        <source>Label of %n exception(s):</source>
        <translation>
            <numerusform>例外 %n 件のラベル：</numerusform>
        </translation>
    </message>
    <message>
        <source>The file could not be read.</source>
        <translation>ファイルを読み込めませんでした。</translation>
    </message>
    <message>
        <source>From the clipboard</source>
        <translation>クリップボードから</translation>
    </message>
    <message>
        <source>The exceptions could not be saved.</source>
        <translation>例外を保存できませんでした。</translation>
    </message>
    <message>
        <source>From what was dropped here</source>
        <translation>ここにドロップされたものから</translation>
    </message>
    <message>
        <source>Address or network</source>
        <translation>アドレスまたはネットワーク</translation>
    </message>
    <message>
        <source>From a &amp;file…</source>
        <translation>ファイルから(&amp;F)…</translation>
    </message>
    <message>
        <source>From the &amp;clipboard</source>
        <translation>クリップボードから(&amp;C)</translation>
    </message>
    <message>
        <source>I&amp;mport</source>
        <translation>インポート(&amp;M)</translation>
    </message>
    <message>
        <source>Adds the addresses and networks of a list, one on each line, with their labels</source>
        <translation>1 行に一つずつ書かれた一覧のアドレスとネットワークを、ラベルとともに追加します</translation>
    </message>
    <message>
        <source>As a &amp;list, which other programs read…</source>
        <translation>ほかのプログラムで読める一覧として(&amp;L)…</translation>
    </message>
    <message>
        <source>exceptions</source>
        <translation>例外</translation>
    </message>
    <message>
        <source>As a &amp;table with all columns (CSV)…</source>
        <translation>すべての列を含む表 (CSV) として(&amp;T)…</translation>
    </message>
    <message>
        <source>E&amp;xport</source>
        <translation>エクスポート(&amp;D)</translation>
    </message>
    <message>
        <source>In this mode the gateway uses the provider&apos;s line anyway. Exceptions have an effect only with “For the LAN too”, or within the “Networks for all devices” of a tunnel.</source>
        <translation>このモードでは、ゲートウェイは元々プロバイダー回線を使います。例外が効果を持つのは「LAN からも」がオンの場合か、トンネルの「すべての機器向けのネットワーク」の中にある場合だけです。</translation>
    </message>
</context>
<context>
    <name>culvert::ExplainPage</name>
    <message>
        <source>The path of the packet</source>
        <translation>パケットの経路</translation>
    </message>
    <message>
        <source>Asking the Culvert service</source>
        <translation>Culvert サービスに問い合わせ中</translation>
    </message>
    <message>
        <source>Waiting for the Culvert service to answer. It knows where packets go.</source>
        <translation>Culvert サービスの応答を待っています。パケットの行き先はサービスだけが知っています。</translation>
    </message>
    <message>
        <source>The Culvert service is not running, and only it knows where packets go.</source>
        <translation>Culvert サービスが動作していません。パケットの行き先はサービスだけが知っています。</translation>
    </message>
    <message>
        <source>Type an address to see which way a packet takes that is sent there, and why: all rules that are tried are listed. Nothing is sent, and nothing is changed.</source>
        <translation>アドレスを入力すると、そこへ送られるパケットがどの経路を通るかと、その理由がわかります。調べたルールはすべて一覧に表示されます。何も送信されず、何も変更されません。</translation>
    </message>
    <message>
        <source>The Culvert service gave an answer that this version does not know.</source>
        <translation>Culvert サービスから、このバージョンが知らない応答がありました。</translation>
    </message>
    <message>
        <source>The way bac&amp;k</source>
        <translation>帰りの経路(&amp;K)</translation>
    </message>
    <message>
        <source>Where a packet goes that is sent back by the way on which this one leaves</source>
        <translation>このパケットが出ていく経路を逆にたどって返されるパケットの行き先</translation>
    </message>
</context>
<context>
    <name>culvert::FieldText</name>
    <message>
        <source>Tunnelling</source>
        <translation>トンネルの使用</translation>
    </message>
    <message>
        <source>Role of this machine</source>
        <translation>このマシンの役割</translation>
    </message>
    <message>
        <source>Uplink interface</source>
        <translation>回線のインターフェース</translation>
    </message>
    <message>
        <source>Networks of the home</source>
        <translation>自宅のネットワーク</translation>
    </message>
    <message>
        <source>LAN interfaces</source>
        <translation>LAN インターフェース</translation>
    </message>
    <message>
        <source>The home</source>
        <translation>自宅</translation>
    </message>
    <message>
        <source>What goes through the tunnel</source>
        <translation>トンネルを通るもの</translation>
    </message>
    <message>
        <source>Provider&apos;s neighbours through the tunnel</source>
        <translation>近隣の利用者へトンネルを通して到達</translation>
    </message>
    <message>
        <source>Tunnels</source>
        <translation>トンネル</translation>
    </message>
    <message>
        <source>Exceptions</source>
        <translation>例外</translation>
    </message>
    <message>
        <source>TCP segment size, MSS</source>
        <translation>TCP セグメントサイズ、MSS</translation>
    </message>
    <message>
        <source>Leak guard</source>
        <translation>漏洩防止</translation>
    </message>
    <message>
        <source>Servers</source>
        <translation>サーバー</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>サービス</translation>
    </message>
    <message>
        <source>Servers and chosen services</source>
        <translation>サーバーと選んだサービス</translation>
    </message>
    <message>
        <source>Name of the tunnel</source>
        <translation>トンネルの名前</translation>
    </message>
    <message>
        <source>Tunnel end</source>
        <translation>トンネルの終端</translation>
    </message>
    <message>
        <source>Networks behind the tunnel</source>
        <translation>トンネルの向こう側のネットワーク</translation>
    </message>
    <message>
        <source>Address at this end</source>
        <translation>こちら側のアドレス</translation>
    </message>
    <message>
        <source>Interface name</source>
        <translation>インターフェース名</translation>
    </message>
    <message>
        <source>Encapsulation</source>
        <translation>カプセル化</translation>
    </message>
    <message>
        <source>Largest packet, MTU</source>
        <translation>最大パケット、MTU</translation>
    </message>
    <message>
        <source>Time to live</source>
        <translation>生存時間 (TTL)</translation>
    </message>
    <message>
        <source>Services open to the tunnel</source>
        <translation>トンネルに公開するサービス</translation>
    </message>
    <message numerus="yes">
        <source>add %n exception(s)</source>
        <translation>
            <numerusform>例外を %n 件追加</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>remove %n exception(s)</source>
        <translation>
            <numerusform>例外を %n 件削除</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>change %n exception(s)</source>
        <translation>
            <numerusform>例外を %n 件変更</numerusform>
        </translation>
    </message>
    <message>
        <source>Tunnel</source>
        <translation>トンネル</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a setting, and the tunnel it is of</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Exception %1</source>
        <translation>例外 %1</translation>
    </message>
    <message>
        <source>The settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>add tunnel “%1”</source>
        <translation>トンネル「%1」を追加</translation>
    </message>
    <message>
        <source>remove tunnel “%1”</source>
        <translation>トンネル「%1」を削除</translation>
    </message>
    <message>
        <source>add a service</source>
        <translation>サービスを追加</translation>
    </message>
    <message>
        <source>remove a service</source>
        <translation>サービスを削除</translation>
    </message>
    <message>
        <source>change “%1”</source>
        <translation>「%1」を変更</translation>
    </message>
    <message>
        <source>Packet mark bits</source>
        <translation>パケットマークのビット</translation>
    </message>
    <message>
        <source>Networks for all devices</source>
        <translation>すべての機器向けのネットワーク</translation>
    </message>
    <message>
        <source>Transit address</source>
        <translation>中継用アドレス</translation>
    </message>
    <message>
        <source>Existing device</source>
        <translation>既存のデバイス</translation>
    </message>
</context>
<context>
    <name>culvert::FoundList</name>
    <message>
        <source>What was found on this machine</source>
        <translation>このマシンで見つかったもの</translation>
    </message>
</context>
<context>
    <name>culvert::GuidePage</name>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>The Culvert service does not answer, so it cannot be applied now. What you have filled in stays here.</source>
        <translation>Culvert サービスが応答しないため、今は適用できません。入力した内容はここに残ります。</translation>
    </message>
    <message>
        <source>Asking the Culvert service what would be done…</source>
        <translation>実行される内容を Culvert サービスに問い合わせています…</translation>
    </message>
    <message>
        <source>Nothing would be done now; Culvert goes on as soon as the line has an address.</source>
        <translation>今は何も実行されません。回線にアドレスが割り当てられ次第、Culvert は動作を続けます。</translation>
    </message>
    <message numerus="yes">
        <source>Apply would carry out %n step(s), in this order. Nothing has been changed yet.</source>
        <translation>
            <numerusform>「適用」を押すと、%n 個の手順がこの順序で実行されます。まだ何も変更されていません。</numerusform>
        </translation>
    </message>
    <message>
        <source>You are not allowed to change these settings. Ask the administrator of this machine.</source>
        <translation>この設定を変更する権限がありません。このマシンの管理者に相談してください。</translation>
    </message>
    <message>
        <source>An administrator&apos;s password will be asked for.</source>
        <translation>管理者のパスワードが求められます。</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>戻る(&amp;B)</translation>
    </message>
    <message>
        <source>First steps</source>
        <translation>はじめに</translation>
    </message>
    <message>
        <source>Nothing has been set up yet. Three questions, and Culvert shows what it would do; nothing changes before you apply it. What should go through the tunnel?</source>
        <translation>まだ何も設定されていません。三つの質問に答えると、Culvert が実行する内容を表示します。適用するまでは何も変わりません。トンネルに何を通しますか？</translation>
    </message>
    <message>
        <source>Machines of the home, by address or network.</source>
        <translation>自宅のマシンを、アドレスまたはネットワークで指定します。</translation>
    </message>
    <message>
        <source>&amp;Servers:</source>
        <translation>サーバー(&amp;D):</translation>
    </message>
    <message>
        <source>What goes through the tunnel</source>
        <translation>トンネルを通るもの</translation>
    </message>
    <message>
        <source>Address of the machine at the other end of the tunnel.</source>
        <translation>トンネルの反対側にあるマシンのアドレスです。</translation>
    </message>
    <message>
        <source>&amp;Tunnel end:</source>
        <translation>トンネルの終端(&amp;G):</translation>
    </message>
    <message>
        <source>The home&apos;s own public addresses, which the tunnel end routes to here. Separate several by commas.</source>
        <translation>自宅が持つグローバルアドレスです。トンネルの終端がここへルーティングします。複数ある場合はコンマで区切ります。</translation>
    </message>
    <message>
        <source>Home&apos;s &amp;networks:</source>
        <translation>自宅のネットワーク(&amp;N):</translation>
    </message>
    <message>
        <source>An address of the home that this machine, and machines with a private address, have in the tunnel.</source>
        <translation>このマシンと、プライベートアドレスの機器がトンネル内で使う、自宅のアドレスです。</translation>
    </message>
    <message>
        <source>Address &amp;here:</source>
        <translation>こちら側のアドレス(&amp;C):</translation>
    </message>
    <message>
        <source>Provider&apos;s l&amp;ine:</source>
        <translation>プロバイダー回線(&amp;L):</translation>
    </message>
    <message>
        <source>The interface where the provider&apos;s line arrives.</source>
        <translation>プロバイダー回線が接続されているインターフェースです。</translation>
    </message>
    <message>
        <source>&amp;LAN:</source>
        <translation>LAN(&amp;M):</translation>
    </message>
    <message>
        <source>The interface that the home&apos;s machines are connected to. Separate several by commas.</source>
        <translation>自宅のマシンが接続されているインターフェースです。複数ある場合はコンマで区切ります。</translation>
    </message>
    <message>
        <source>Where does the tunnel end, and which networks are your home&apos;s?</source>
        <translation>トンネルの終端はどこで、自宅のネットワークはどれですか？</translation>
    </message>
    <message>
        <source>Found on this machine</source>
        <translation>このマシンで見つかったもの</translation>
    </message>
    <message>
        <source>The home as it will be</source>
        <translation>これからの自宅</translation>
    </message>
    <message>
        <source>Choose an interface</source>
        <translation>インターフェースを選択</translation>
    </message>
    <message>
        <source>Step 1 of 3: what goes through the tunnel</source>
        <translation>手順 1/3：トンネルを通るもの</translation>
    </message>
    <message>
        <source>Step 2 of 3: the tunnel and your home</source>
        <translation>手順 2/3：トンネルと自宅</translation>
    </message>
    <message>
        <source>Step 3 of 3: look, and apply</source>
        <translation>手順 3/3：確認と適用</translation>
    </message>
    <message>
        <source>A&amp;pply</source>
        <translation>適用(&amp;A)</translation>
    </message>
    <message>
        <source>Ne&amp;xt</source>
        <translation>次へ(&amp;X)</translation>
    </message>
</context>
<context>
    <name>culvert::HistoryPage</name>
    <message>
        <source>&amp;Copy</source>
        <translation>コピー(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Report for support…</source>
        <translation>サポート用レポート(&amp;R)…</translation>
    </message>
    <message>
        <source>Copies what is selected, or all that is shown</source>
        <translation>選択したもの、または表示中のすべてをコピーします</translation>
    </message>
    <message>
        <source>What has happened</source>
        <translation>これまでの出来事</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>出来事</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Whether events of this kind are shown</source>
        <translation>この種類の出来事を表示するかどうか</translation>
    </message>
    <message>
        <source>Waiting for the Culvert service to answer.</source>
        <translation>Culvert サービスの応答を待っています。</translation>
    </message>
    <message>
        <source>The Culvert service is not running: what happens now is not known.</source>
        <translation>Culvert サービスが動作していないため、現在の出来事はわかりません。</translation>
    </message>
    <message>
        <source>Asking what has happened…</source>
        <translation>これまでの出来事を問い合わせています…</translation>
    </message>
    <message>
        <source>Nothing has happened since the service was started.</source>
        <translation>サービスの起動以来、何も起きていません。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln event(s)</source>
        <translation>
            <numerusform>出来事 %Ln 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Search</source>
        <translation>検索</translation>
    </message>
    <message>
        <source>Search what has happened</source>
        <translation>これまでの出来事を検索</translation>
    </message>
    <message>
        <source>Nothing that is chosen here.</source>
        <translation>ここで選んだものに当てはまるものはありません。</translation>
    </message>
</context>
<context>
    <name>culvert::HomePage</name>
    <message>
        <source>The home&apos;s own public addresses, which the tunnel end routes to here. Separate several by commas.</source>
        <translation>自宅が持つグローバルアドレスです。トンネルの終端がここへルーティングします。複数ある場合はコンマで区切ります。</translation>
    </message>
    <message>
        <source>&amp;Networks:</source>
        <translation>ネットワーク(&amp;N):</translation>
    </message>
    <message>
        <source>&amp;LAN interfaces:</source>
        <translation>LAN インターフェース(&amp;L):</translation>
    </message>
    <message>
        <source>Other customers in the provider&apos;s network are reached through the tunnel, too; only the router is spoken to directly.</source>
        <translation>プロバイダーのネットワークにいるほかの利用者にも、トンネルを通して到達します。直接通信する相手はルーターだけです。</translation>
    </message>
    <message>
        <source>No packet with an address of the home leaves the provider&apos;s line outside the tunnel, not even while the tunnel is down. The sender is told.</source>
        <translation>自宅のアドレスを持つパケットは、トンネルがダウンしている間も、トンネルの外でプロバイダー回線から出ることはありません。送信元には通知されます。</translation>
    </message>
    <message>
        <source>The home</source>
        <translation>自宅</translation>
    </message>
    <message>
        <source>What goes through the tunnel</source>
        <translation>トンネルを通るもの</translation>
    </message>
    <message>
        <source>Safety</source>
        <translation>安全</translation>
    </message>
    <message>
        <source>Home and mode</source>
        <translation>自宅とモード</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>選択</translation>
    </message>
    <message>
        <source>Choose LAN interfaces</source>
        <translation>LAN インターフェースを選択</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>What comes from the home&apos;s &amp;addresses</source>
        <translation>自宅のアドレスからの通信(&amp;A)</translation>
    </message>
    <message>
        <source>Machines with an address of the home use the tunnel. This machine and machines with a private address go straight to the provider, as they would without Culvert.</source>
        <translation>自宅のアドレスを持つマシンはトンネルを使います。このマシンと、プライベートアドレスのマシンは、Culvert がない場合と同じようにプロバイダーへ直接接続します。</translation>
    </message>
    <message>
        <source>All traffic uses the tunnel, this machine&apos;s own included; only exceptions go straight to the provider.</source>
        <translation>このマシン自身のものも含め、すべての通信がトンネルを使います。例外だけがプロバイダーへ直接向かいます。</translation>
    </message>
    <message>
        <source>&amp;Only servers and chosen services</source>
        <translation>サーバーと選んだサービスのみ(&amp;O)</translation>
    </message>
    <message>
        <source>Everything else goes straight to the provider, with the provider&apos;s address as its sender. What came in through the tunnel is answered through it.</source>
        <translation>それ以外はすべて、プロバイダーのアドレスを送信元として、プロバイダーへ直接向かいます。トンネルから入ってきたものへの応答はトンネルを通ります。</translation>
    </message>
    <message>
        <source>Machines of the home that use the tunnel for everything, by address or network. Separate several by commas.</source>
        <translation>すべての通信でトンネルを使う自宅のマシンを、アドレスまたはネットワークで指定します。複数ある場合はコンマで区切ります。</translation>
    </message>
    <message>
        <source>&amp;Servers:</source>
        <translation>サーバー(&amp;S):</translation>
    </message>
    <message>
        <source>What uses the tunnel from every machine that has an address of the home, by the port at the other end.</source>
        <translation>自宅のアドレスを持つすべてのマシンからトンネルを使う通信を、相手側のポートで指定します。</translation>
    </message>
    <message>
        <source>Reach the provider&apos;s neigh&amp;bours through the tunnel</source>
        <translation>プロバイダーの近隣の利用者へトンネルを通して到達する(&amp;B)</translation>
    </message>
    <message>
        <source>Lea&amp;k guard</source>
        <translation>漏洩防止(&amp;K)</translation>
    </message>
    <message>
        <source>Everythin&amp;g</source>
        <translation>すべて(&amp;G)</translation>
    </message>
    <message>
        <source>Servi&amp;ces:</source>
        <translation>サービス(&amp;C):</translation>
    </message>
    <message>
        <source>Fills in what homes of a kind have in common. Whatever else you typed stays.</source>
        <translation>同じ種類の家庭に共通する設定を入力します。ほかに入力した内容はそのまま残ります。</translation>
    </message>
    <message>
        <source>Neither a server nor a service: no connection begins its way through the tunnel. What comes in through it is still answered through it.</source>
        <translation>サーバーもサービスもありません。トンネルを通って始まる接続はありません。トンネルから入ってきたものへの応答は、これまでどおりトンネルを通ります。</translation>
    </message>
    <message>
        <source>Presets</source>
        <translation>プリセット</translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation>詳細設定</translation>
    </message>
    <message>
        <source>&amp;Packet mark bits:</source>
        <translation>パケットマークのビット(&amp;P):</translation>
    </message>
    <message>
        <source>No LAN: only this gateway uses the tunnel</source>
        <translation>LAN なし。このゲートウェイだけがトンネルを使う</translation>
    </message>
    <message>
        <source>No interface</source>
        <translation>インターフェースなし</translation>
    </message>
    <message>
        <source>Where the home&apos;s machines are connected. Add the uplink if LAN and provider share it. Leave this empty if only this gateway uses the tunnel.</source>
        <translation>自宅の機器が接続されているインターフェースです。LAN とプロバイダーが共有する場合は、回線のインターフェースも追加してください。このゲートウェイだけがトンネルを使う場合は空にします。</translation>
    </message>
    <message>
        <source>The bits of packet and connection marks that Culvert uses: 5 to 16 adjacent bits, in hexadecimal. Change them only if another program uses the same bits.</source>
        <translation>Culvert が使う、パケットと接続のマークのビットです。連続する 5 から 16 ビットを 16 進数で指定します。別のプログラムが同じビットを使う場合にのみ変更してください。</translation>
    </message>
</context>
<context>
    <name>culvert::ImportDialog</name>
    <message>
        <source>For the &amp;LAN too</source>
        <translation>LAN からも(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Switched on</source>
        <translation>オン(&amp;S)</translation>
    </message>
    <message>
        <source>Import exceptions</source>
        <translation>例外のインポート</translation>
    </message>
    <message>
        <source>Reading the list…</source>
        <translation>一覧を読み込んでいます…</translation>
    </message>
    <message>
        <source>Hosts of the LAN reach them too, with the provider&apos;s address as their sender (masquerading). Otherwise only the gateway itself does.</source>
        <translation>LAN のホストからも、プロバイダーのアドレスを送信元として到達できます (マスカレード)。そうでない場合はゲートウェイ自身からのみ到達できます。</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>追加(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Copy these lines</source>
        <translation>これらの行をコピー(&amp;C)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message numerus="yes">
        <source>%n exception(s) will be added.</source>
        <translation>
            <numerusform>例外が %n 件追加されます。</numerusform>
        </translation>
    </message>
    <message>
        <source>There is nothing new in this list.</source>
        <translation>この一覧に新しいものはありません。</translation>
    </message>
    <message numerus="yes">
        <source>%n already there.</source>
        <translation>
            <numerusform>%n 件はすでにあります。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) were not understood and are left out:</source>
        <translation>
            <numerusform>認識できず、除外される行が %n 行あります：</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>(the first %n are shown)</source>
        <translation>
            <numerusform>(最初の %n 行を表示)</numerusform>
        </translation>
    </message>
    <message>
        <source>Line %1: %2 — %3</source>
        <translation>%1 行目：%2 — %3</translation>
    </message>
</context>
<context>
    <name>culvert::MeasurementPanel</name>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Use this MTU</source>
        <translation>この MTU を使う</translation>
    </message>
    <message>
        <source>Use this MSS</source>
        <translation>この MSS を使う</translation>
    </message>
    <message>
        <source>Progress of the measurement</source>
        <translation>測定の進行状況</translation>
    </message>
    <message>
        <source>Measuring…</source>
        <translation>測定中…</translation>
    </message>
    <message>
        <source>The measurement was cancelled.</source>
        <translation>測定はキャンセルされました。</translation>
    </message>
    <message>
        <source>Use an MTU of %1</source>
        <translation>MTU %1 を使う</translation>
    </message>
    <message>
        <source>Use an MSS of %1</source>
        <translation>MSS %1 を使う</translation>
    </message>
</context>
<context>
    <name>culvert::MenuText</name>
    <message>
        <source>Menu bar</source>
        <translation>メニューバー</translation>
    </message>
    <message>
        <source>More menus</source>
        <translation>その他のメニュー</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>ファイル(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>閉じる(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>編集(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Find a setting</source>
        <translation>設定を検索(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>表示(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>ヘルプ(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;About Culvert</source>
        <translation>Culvert について(&amp;A)</translation>
    </message>
    <message>
        <source>About Culvert</source>
        <translation>Culvert について</translation>
    </message>
    <message>
        <source>Culvert %1</source>
        <translation>Culvert %1</translation>
    </message>
    <message>
        <source>Keeps a home&apos;s own addresses reachable through a tunnel.

Free software under the GNU General Public License, version 3 or later. It comes without any warranty.</source>
        <translation>自宅が持つアドレスを、トンネル経由で到達できるように保ちます。

GNU General Public License バージョン 3 以降に基づくフリーソフトウェアです。いかなる保証もありません。</translation>
    </message>
</context>
<context>
    <name>culvert::MtuPage</name>
    <message>
        <source> bytes</source>
        <translation> バイト</translation>
    </message>
    <message>
        <source>Largest packet in a tunnel (MTU)</source>
        <translation>トンネル内の最大パケット (MTU)</translation>
    </message>
    <message numerus="yes">
        <source>The tunnel puts %n byte(s) in front of every packet. “Automatic” subtracts them from what the provider&apos;s line carries, and follows when that changes.</source>
        <translation>
            <numerusform>トンネルは各パケットの前に %n バイトを付け加えます。「自動」では、プロバイダー回線で運べる大きさからその分を差し引き、変化にも追従します。</numerusform>
        </translation>
    </message>
    <message>
        <source>TCP segment size (MSS)</source>
        <translation>TCP セグメントサイズ (MSS)</translation>
    </message>
    <message>
        <source>Many sites on the way drop the messages by which computers find out the right size. Connections through the tunnel are then set up but carry nothing; telling both sides the size beforehand avoids that.</source>
        <translation>途中の多くの箇所では、正しい大きさを知るためのメッセージが破棄されます。その場合、トンネル経由の接続は確立しても何も流れません。あらかじめ双方に大きさを伝えることで、これを避けられます。</translation>
    </message>
    <message>
        <source>&amp;Segment size:</source>
        <translation>セグメントサイズ(&amp;S):</translation>
    </message>
    <message>
        <source>MTU and MSS</source>
        <translation>MTU と MSS</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>自動</translation>
    </message>
    <message>
        <source>Fixed</source>
        <translation>固定</translation>
    </message>
    <message>
        <source>Measure…</source>
        <translation>測定…</translation>
    </message>
    <message>
        <source>Automatic, fitting the tunnel</source>
        <translation>自動 (トンネルに合わせる)</translation>
    </message>
    <message>
        <source>Leave it alone</source>
        <translation>変更しない</translation>
    </message>
    <message>
        <source>Fixed segment size</source>
        <translation>固定セグメントサイズ</translation>
    </message>
    <message>
        <source>Concerns connections between the LAN and what lies behind a tunnel, in both directions.</source>
        <translation>LAN とトンネルの向こう側との間の、両方向の接続に適用されます。</translation>
    </message>
    <message>
        <source>Tunnel “%1”:</source>
        <translation>トンネル「%1」：</translation>
    </message>
    <message>
        <source>MTU of tunnel %1</source>
        <translation>トンネル %1 の MTU</translation>
    </message>
    <message>
        <source>Fixed MTU of tunnel %1</source>
        <translation>トンネル %1 の固定 MTU</translation>
    </message>
    <message>
        <source>Measure the MTU of tunnel %1</source>
        <translation>トンネル %1 の MTU を測定</translation>
    </message>
    <message numerus="yes">
        <source>now %n byte(s)</source>
        <translation>
            <numerusform>現在 %n バイト</numerusform>
        </translation>
    </message>
    <message>
        <source>The existing device “%1” has an MTU of its own.</source>
        <translation>既存のデバイス「%1」には独自の MTU があります。</translation>
    </message>
</context>
<context>
    <name>culvert::OverviewPage</name>
    <message>
        <source>The home and its way to the Internet</source>
        <translation>自宅とインターネットへの経路</translation>
    </message>
</context>
<context>
    <name>culvert::PendingBar</name>
    <message numerus="yes">
        <source>The last change goes back by itself in %n second(s) unless it is confirmed.</source>
        <translation>
            <numerusform>確認されない場合、最後の変更は %n 秒後に自動的に元に戻ります。</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep the change</source>
        <translation>変更を保持</translation>
    </message>
    <message>
        <source>Undo it now</source>
        <translation>今すぐ元に戻す</translation>
    </message>
</context>
<context>
    <name>culvert::PreviewDialog</name>
    <message>
        <source>Nothing would be done: the network is already as these settings want it.</source>
        <translation>何も実行されません。ネットワークはすでにこの設定どおりです。</translation>
    </message>
    <message>
        <source>What would change</source>
        <translation>変更される内容</translation>
    </message>
    <message>
        <source>&amp;Changes</source>
        <translation>変更点(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Exact steps</source>
        <translation>正確な手順(&amp;E)</translation>
    </message>
    <message>
        <source>Asking the Culvert service for the exact steps…</source>
        <translation>正確な手順を Culvert サービスに問い合わせています…</translation>
    </message>
    <message>
        <source>C&amp;opy steps</source>
        <translation>手順をコピー(&amp;O)</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>閉じる(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Apply</source>
        <translation>適用(&amp;A)</translation>
    </message>
    <message>
        <source>There are no steps to show.</source>
        <translation>表示する手順はありません。</translation>
    </message>
    <message>
        <source>&amp;Exact steps (%1)</source>
        <translation>正確な手順(&amp;E) (%1)</translation>
    </message>
    <message numerus="yes">
        <source>Apply would carry out %Ln line(s) now, in this order. Nothing has been changed yet.</source>
        <translation>
            <numerusform>「適用」を押すと、%Ln 行がこの順序で実行されます。まだ何も変更されていません。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>culvert::ProblemModel</name>
    <message>
        <source>Page</source>
        <translation>ページ</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>設定項目</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>問題点</translation>
    </message>
    <message>
        <source>Warning: %1</source>
        <translation>警告：%1</translation>
    </message>
</context>
<context>
    <name>culvert::ProblemPanel</name>
    <message>
        <source>Problems</source>
        <translation>問題</translation>
    </message>
</context>
<context>
    <name>culvert::ReportDialog</name>
    <message>
        <source>&amp;Hide addresses: equal ones get equal names</source>
        <translation>アドレスを隠す(&amp;H) (同じアドレスは同じ名前になります)</translation>
    </message>
    <message>
        <source>Report for support</source>
        <translation>サポート用レポート</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>コピー(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>保存(&amp;S)…</translation>
    </message>
    <message>
        <source>This is all of it. It goes nowhere by itself: copy or save it, and send it to whom you trust. Names of tunnels and interfaces are in it.</source>
        <translation>これがすべてです。自動的にどこかへ送られることはありません。コピーまたは保存して、信頼できる相手に送ってください。トンネルとインターフェースの名前が含まれています。</translation>
    </message>
    <message>
        <source>The report could not be saved.</source>
        <translation>レポートを保存できませんでした。</translation>
    </message>
</context>
<context>
    <name>culvert::ResultList</name>
    <message>
        <source>What was found</source>
        <translation>見つかったもの</translation>
    </message>
    <message>
        <source>Nothing is called “%1”.</source>
        <translation>「%1」という名前のものはありません。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln place(s) found. Return leads to the chosen one.</source>
        <translation>
            <numerusform>%Ln 件見つかりました。Enter キーで、選んだ場所へ移動します。</numerusform>
        </translation>
    </message>
    <message>
        <source>Page</source>
        <translation>ページ</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a page, and what a setting is for</comment>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>culvert::RouteModel</name>
    <message>
        <source>on the link</source>
        <translation>リンク上</translation>
    </message>
    <message>
        <source>Destination</source>
        <translation>宛先</translation>
    </message>
    <message>
        <source>Next hop</source>
        <translation>ネクストホップ</translation>
    </message>
    <message>
        <source>Interface</source>
        <translation>インターフェース</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>テーブル</translation>
    </message>
    <message>
        <source>Metric</source>
        <translation>メトリック</translation>
    </message>
    <message>
        <source>Sender</source>
        <translation>送信元</translation>
    </message>
    <message>
        <source>Made by</source>
        <translation>作成元</translation>
    </message>
</context>
<context>
    <name>culvert::RoutesPage</name>
    <message>
        <source>&amp;Copy as “ip” lines</source>
        <translation>「ip」コマンドとしてコピー(&amp;C)</translation>
    </message>
    <message>
        <source>Reading the routes</source>
        <translation>経路を読み込み中</translation>
    </message>
    <message>
        <source>Copies what is selected, as commands that would add the same</source>
        <translation>選択したものを、同じものを追加するコマンドとしてコピーします</translation>
    </message>
    <message>
        <source>Routes</source>
        <translation>経路</translation>
    </message>
    <message>
        <source>Copy as “ip” lines</source>
        <translation>「ip」コマンドとしてコピー</translation>
    </message>
    <message>
        <source>Filter by address, interface or any word</source>
        <translation>アドレス、インターフェース、任意の語で絞り込み</translation>
    </message>
    <message>
        <source>Made by</source>
        <translation>作成元</translation>
    </message>
    <message>
        <source>made by anybody</source>
        <translation>すべての作成元</translation>
    </message>
    <message>
        <source>Waiting for the Culvert service to answer.</source>
        <translation>Culvert サービスの応答を待っています。</translation>
    </message>
    <message>
        <source>The Culvert service is not running, so the routes are not known.</source>
        <translation>Culvert サービスが動作していないため、経路はわかりません。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln route(s)</source>
        <translation>
            <numerusform>経路 %Ln 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln route(s)</source>
        <translation>
            <numerusform>経路 %Ln 件中 %1 件</numerusform>
        </translation>
    </message>
    <message>
        <source>IPv4 rules, in the order in which they are tried</source>
        <translation>IPv4 ルール (調べる順)</translation>
    </message>
    <message>
        <source>IPv4 routes, by table</source>
        <translation>IPv4 経路 (テーブル別)</translation>
    </message>
</context>
<context>
    <name>culvert::RuleTable</name>
    <message>
        <source>Preference</source>
        <translation>優先順位</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>ルール</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>テーブル</translation>
    </message>
    <message>
        <source>Made by</source>
        <translation>作成元</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>ルール</translation>
    </message>
</context>
<context>
    <name>culvert::SearchField</name>
    <message>
        <source>Find a setting</source>
        <translation>設定を検索</translation>
    </message>
</context>
<context>
    <name>culvert::SearchWords</name>
    <message>
        <source>device network card port name</source>
        <translation>デバイス ネットワークカード ポート 名前</translation>
    </message>
    <message>
        <source>WAN Internet provider ISP modem DHCP device network card</source>
        <translation>WAN インターネット プロバイダー ISP モデム DHCP デバイス ネットワークカード</translation>
    </message>
    <message>
        <source>prefix subnet range addresses route CIDR</source>
        <translation>プレフィックス サブネット 範囲 アドレス 経路 CIDR</translation>
    </message>
    <message>
        <source>local network device bridge Wi-Fi network card</source>
        <translation>ローカルネットワーク デバイス ブリッジ Wi-Fi 無線 ネットワークカード</translation>
    </message>
    <message>
        <source>policy routing all traffic default route split tunnel</source>
        <translation>ポリシールーティング すべての通信 デフォルトルート スプリットトンネル</translation>
    </message>
    <message>
        <source>neighbors link subnet customers on-link</source>
        <translation>近隣 リンク サブネット 利用者 直接</translation>
    </message>
    <message>
        <source>kill switch firewall block spoofing safety</source>
        <translation>キルスイッチ ファイアウォール 遮断 なりすまし セキュリティ 漏れ</translation>
    </message>
    <message>
        <source>call rename title</source>
        <translation>名前 変更 タイトル</translation>
    </message>
    <message>
        <source>peer endpoint server gateway other side address IP</source>
        <translation>ピア エンドポイント サーバー ゲートウェイ 相手側 アドレス IP</translation>
    </message>
    <message>
        <source>own local source IP</source>
        <translation>自分 ローカル 送信元 IP</translation>
    </message>
    <message>
        <source>packet size bytes fragmentation path measure black hole</source>
        <translation>パケットサイズ バイト 断片化 パス 測定 ブラックホール</translation>
    </message>
    <message>
        <source>TTL hops hop limit</source>
        <translation>TTL ホップ ホップ制限 生存時間</translation>
    </message>
    <message>
        <source>MSS clamping segment bytes sites do not load hang</source>
        <translation>MSS クランプ セグメント バイト サイト 読み込まない 止まる</translation>
    </message>
    <message>
        <source>host machine port forwarding web mail</source>
        <translation>ホスト マシン ポート転送 ウェブ メール</translation>
    </message>
    <message>
        <source>port protocol TCP UDP open firewall allow</source>
        <translation>ポート プロトコル TCP UDP 開く ファイアウォール 許可</translation>
    </message>
    <message>
        <source>bypass exclude split tunnel NAT masquerade direct</source>
        <translation>迂回 除外 スプリットトンネル NAT マスカレード 直接</translation>
    </message>
    <message>
        <source>status state home picture connection lease</source>
        <translation>状態 自宅 図 接続 リース</translation>
    </message>
    <message>
        <source>trace path test route lookup traceroute why</source>
        <translation>トレース 経路 テスト ルート 検索 traceroute 理由</translation>
    </message>
    <message>
        <source>routing table ip rule policy kernel</source>
        <translation>ルーティングテーブル ip ルール ポリシー カーネル</translation>
    </message>
    <message>
        <source>graph rate bandwidth speed statistics bytes</source>
        <translation>グラフ 速度 帯域幅 統計 バイト</translation>
    </message>
    <message>
        <source>log journal events report support messages</source>
        <translation>ログ ジャーナル 出来事 レポート サポート メッセージ</translation>
    </message>
    <message>
        <source>bypass exclude split tunnel NAT masquerade direct import label</source>
        <translation>迂回 除外 スプリットトンネル NAT マスカレード 直接 インポート ラベル</translation>
    </message>
    <message>
        <source>private devices NAT masquerade office subnet source address</source>
        <translation>プライベート機器 NAT マスカレード オフィス サブネット 送信元アドレス</translation>
    </message>
    <message>
        <source>point-to-point link address monitoring OSPF BGP routing</source>
        <translation>ポイントツーポイント リンクアドレス 監視 OSPF BGP ルーティング</translation>
    </message>
    <message>
        <source>WireGuard GRE wg-quick NetworkManager existing interface VPN</source>
        <translation>WireGuard GRE wg-quick NetworkManager 既存のインターフェース VPN</translation>
    </message>
    <message>
        <source>fwmark connmark conntrack netfilter nftables mask hexadecimal</source>
        <translation>fwmark connmark conntrack netfilter nftables マスク 16進数</translation>
    </message>
</context>
<context>
    <name>culvert::ServicesEditor</name>
    <message>
        <source>Add a service</source>
        <translation>サービスを追加</translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation>プロトコル</translation>
    </message>
    <message>
        <source>Protocol of service %1</source>
        <translation>サービス %1 のプロトコル</translation>
    </message>
    <message>
        <source>Ports of service %1</source>
        <translation>サービス %1 のポート</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Remove service %1</source>
        <translation>サービス %1 を削除</translation>
    </message>
    <message>
        <source>all ports; or 80, or 20-21</source>
        <translation>すべてのポート。または 80、20-21 など</translation>
    </message>
</context>
<context>
    <name>culvert::SettingsCommandLine</name>
    <message>
        <source>Settings of the home gateway&apos;s tunnel.</source>
        <translation>自宅ゲートウェイのトンネルの設定。</translation>
    </message>
    <message>
        <source>Opens this page: %1.</source>
        <translation>次のページを開きます：%1。</translation>
    </message>
    <message>
        <source>page</source>
        <translation>ページ</translation>
    </message>
    <message>
        <source>There is no page “%1”. The pages are: %2.</source>
        <translation>ページ「%1」はありません。ページは次のとおりです：%2。</translation>
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
        <translation>概要</translation>
    </message>
    <message>
        <source>Where does it go?</source>
        <translation>どこを通る？</translation>
    </message>
    <message>
        <source>Routes</source>
        <translation>経路</translation>
    </message>
    <message>
        <source>Traffic</source>
        <translation>トラフィック</translation>
    </message>
    <message>
        <source>History</source>
        <translation>履歴</translation>
    </message>
    <message>
        <source>Something has to be corrected first.</source>
        <translation>まず修正が必要なところがあります。</translation>
    </message>
    <message>
        <source>Close Culvert</source>
        <translation>Culvert を閉じる</translation>
    </message>
    <message>
        <source>Your changes have not been applied. Close and lose them?</source>
        <translation>変更は適用されていません。閉じて変更を破棄しますか？</translation>
    </message>
    <message>
        <source>Go on editing</source>
        <translation>編集を続ける</translation>
    </message>
    <message>
        <source>Close and lose them</source>
        <translation>閉じて破棄</translation>
    </message>
</context>
<context>
    <name>culvert::Sidebar</name>
    <message>
        <source>Pages</source>
        <translation>ページ</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n problem(s)</source>
        <translation>
            <numerusform>%1、問題 %n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s)</source>
        <translation>
            <numerusform>問題 %n 件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>culvert::StatusHeader</name>
    <message>
        <source>Turn on</source>
        <translation>オンにする</translation>
    </message>
    <message>
        <source>Turn off</source>
        <translation>オフにする</translation>
    </message>
    <message>
        <source>The Culvert service does not answer.</source>
        <translation>Culvert サービスが応答しません。</translation>
    </message>
    <message>
        <source>Nothing has been set up yet.</source>
        <translation>まだ何も設定されていません。</translation>
    </message>
    <message>
        <source>You are not allowed to turn the tunnel on or off.</source>
        <translation>トンネルをオンまたはオフにする権限がありません。</translation>
    </message>
    <message>
        <source>An administrator&apos;s password will be asked for.</source>
        <translation>管理者のパスワードが求められます。</translation>
    </message>
    <message>
        <source>Set the tunnel up</source>
        <translation>トンネルを設定します</translation>
    </message>
    <message>
        <source>Leave the network as it is without Culvert</source>
        <translation>ネットワークを Culvert がない場合の状態にします</translation>
    </message>
    <message>
        <source>Provider&apos;s line</source>
        <translation>プロバイダー回線</translation>
    </message>
    <message>
        <source>to %1, interface %2</source>
        <translation>%1 へ、インターフェース %2</translation>
    </message>
    <message>
        <source>Tunnel “%1”</source>
        <translation>トンネル「%1」</translation>
    </message>
    <message>
        <source>%1, down</source>
        <translation>%1、ダウン</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>お知らせ</translation>
    </message>
    <message>
        <source>&amp;Start the service</source>
        <translation>サービスを起動(&amp;S)</translation>
    </message>
    <message>
        <source>Start it here. If that does not help, an administrator can by this command: %1</source>
        <translation>ここで起動してください。それでもだめな場合、管理者は次のコマンドで起動できます：%1</translation>
    </message>
    <message>
        <source>When it was last heard of, at %1, the state was “%2”.</source>
        <translation>最後に応答があった %1 の時点で、状態は「%2」でした。</translation>
    </message>
    <message>
        <source>It could not be started: %1</source>
        <translation>起動できませんでした：%1</translation>
    </message>
</context>
<context>
    <name>culvert::StepList</name>
    <message>
        <source>Exact steps</source>
        <translation>正確な手順</translation>
    </message>
</context>
<context>
    <name>culvert::TraceForm</name>
    <message>
        <source>&amp;Show the way</source>
        <translation>経路を表示(&amp;S)</translation>
    </message>
    <message>
        <source>any</source>
        <comment>protocol</comment>
        <translation>任意</translation>
    </message>
    <message>
        <source>any</source>
        <comment>port</comment>
        <translation>任意</translation>
    </message>
    <message>
        <source>A packet &amp;to:</source>
        <translation>パケットの宛先(&amp;T):</translation>
    </message>
    <message>
        <source>Sent &amp;by:</source>
        <translation>送信元(&amp;B):</translation>
    </message>
    <message>
        <source>P&amp;rotocol:</source>
        <translation>プロトコル(&amp;R):</translation>
    </message>
    <message>
        <source>P&amp;ort:</source>
        <translation>ポート(&amp;O):</translation>
    </message>
    <message>
        <source>Address of the &amp;device:</source>
        <translation>機器のアドレス(&amp;D):</translation>
    </message>
    <message>
        <source>Comes in o&amp;ver:</source>
        <translation>入ってくるインターフェース(&amp;V):</translation>
    </message>
    <message>
        <source>The gateway itself</source>
        <translation>ゲートウェイ自身</translation>
    </message>
    <message>
        <source>%1 on %2, a server</source>
        <comment>address, interface</comment>
        <translation>%1、%2、サーバー</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <comment>address, interface</comment>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>Another device…</source>
        <translation>別の機器…</translation>
    </message>
    <message>
        <source>Type an address first, four numbers from 0 to 255 as in 198.51.100.9.</source>
        <translation>まずアドレスを入力してください。198.51.100.9 のように、0 から 255 までの数が四つです。</translation>
    </message>
    <message>
        <source>“%1” is a name, and a name may have several addresses. Type one of them: the command “getent ahostsv4 %1” lists them.</source>
        <translation>「%1」は名前であり、名前には複数のアドレスがあることがあります。そのうちの一つを入力してください。コマンド「getent ahostsv4 %1」で一覧を表示できます。</translation>
    </message>
    <message>
        <source>“%1” is not an IPv4 address. Write four numbers from 0 to 255, as in 198.51.100.9.</source>
        <translation>「%1」は IPv4 アドレスではありません。198.51.100.9 のように、0 から 255 までの数を四つ入力してください。</translation>
    </message>
    <message>
        <source>Name the interface by which the packet comes in.</source>
        <translation>パケットが入ってくるインターフェースを指定してください。</translation>
    </message>
</context>
<context>
    <name>culvert::TraceTree</name>
    <message>
        <source>Rule</source>
        <translation>ルール</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>Route found, or purpose</source>
        <translation>見つかった経路または目的</translation>
    </message>
    <message>
        <source>Rules that were tried</source>
        <translation>調べたルール</translation>
    </message>
    <message>
        <source>The packet itself</source>
        <translation>パケット自体</translation>
    </message>
    <message>
        <source>Routing rules</source>
        <translation>ルーティングルール</translation>
    </message>
    <message>
        <source>Firewall</source>
        <translation>ファイアウォール</translation>
    </message>
    <message>
        <source>The packet that carries it through the tunnel</source>
        <translation>トンネルの中を運ぶパケット</translation>
    </message>
    <message>
        <source>Firewall, for the packet that carries it</source>
        <translation>ファイアウォール (運ぶ側のパケット)</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>順序</translation>
    </message>
    <message>
        <source>%1, marked 0x%2 by the firewall</source>
        <comment>a packet, a number</comment>
        <translation>%1、ファイアウォールによるマーク 0x%2</translation>
    </message>
</context>
<context>
    <name>culvert::TrafficPage</name>
    <message>
        <source>&amp;Pause</source>
        <translation>一時停止(&amp;P)</translation>
    </message>
    <message>
        <source>Time shown</source>
        <translation>表示する時間</translation>
    </message>
    <message>
        <source>10 minutes</source>
        <translation>10 分</translation>
    </message>
    <message>
        <source>1 hour</source>
        <translation>1 時間</translation>
    </message>
    <message>
        <source>6 hours</source>
        <translation>6 時間</translation>
    </message>
    <message>
        <source>1 day</source>
        <translation>1 日</translation>
    </message>
    <message>
        <source>The picture stands still; measuring goes on</source>
        <translation>図は止まりますが、測定は続きます</translation>
    </message>
    <message>
        <source>Save as &amp;CSV…</source>
        <translation>CSV として保存(&amp;C)…</translation>
    </message>
    <message>
        <source>Save as P&amp;NG…</source>
        <translation>PNG として保存(&amp;N)…</translation>
    </message>
    <message>
        <source>Provider&apos;s line, %1</source>
        <translation>プロバイダー回線、%1</translation>
    </message>
    <message>
        <source>Tunnel “%1”</source>
        <translation>トンネル「%1」</translation>
    </message>
    <message>
        <source>Waiting for the Culvert service to answer.</source>
        <translation>Culvert サービスの応答を待っています。</translation>
    </message>
    <message>
        <source>The Culvert service is not running, so nothing is measured.</source>
        <translation>Culvert サービスが動作していないため、何も測定されていません。</translation>
    </message>
    <message>
        <source>There is no line to measure yet.</source>
        <translation>測定する回線がまだありません。</translation>
    </message>
    <message>
        <source>Measured each second while this window is seen, and not otherwise. What was carried while nobody looked is shown as an average, hatched.</source>
        <translation>このウィンドウが表示されている間、毎秒測定されます。表示されていない間に流れた分は、平均値として斜線で表示されます。</translation>
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
        <translation>まだ何も測定されていません。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln second(s) before</source>
        <translation>
            <numerusform>%Ln 秒前</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln minute(s) before</source>
        <translation>
            <numerusform>%Ln 分前</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>not measured</source>
        <translation>測定なし</translation>
    </message>
    <message>
        <source>%1: now %2, peak %3, total %4</source>
        <comment>received or sent: rate, highest rate, amount</comment>
        <translation>%1：現在 %2、最大 %3、合計 %4</translation>
    </message>
    <message>
        <source>↓ Received</source>
        <translation>↓ 受信</translation>
    </message>
    <message>
        <source>↑ Sent</source>
        <translation>↑ 送信</translation>
    </message>
    <message>
        <source>Now: %1. Most in the time shown: %2. In all: ↓ %3  ↑ %4.</source>
        <translation>現在：%1。表示時間内の最大：%2。合計：↓ %3  ↑ %4。</translation>
    </message>
    <message>
        <source>%1 on average</source>
        <comment>rates of a time in which nobody looked</comment>
        <translation>平均 %1</translation>
    </message>
</context>
<context>
    <name>culvert::TrayCommandLine</name>
    <message>
        <source>Shows the state of the home gateway&apos;s tunnel in the system tray.</source>
        <translation>自宅ゲートウェイのトンネルの状態をシステムトレイに表示します。</translation>
    </message>
</context>
<context>
    <name>culvert::TrayController</name>
    <message>
        <source>&amp;Open Culvert</source>
        <translation>Culvert を開く(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>終了(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Turn on</source>
        <translation>オンにする(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Turn off</source>
        <translation>オフにする(&amp;F)</translation>
    </message>
    <message>
        <source>Culvert: %1</source>
        <translation>Culvert：%1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>tunnel and its rates</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Turning on…</source>
        <translation>オンにしています…</translation>
    </message>
    <message>
        <source>Turning off…</source>
        <translation>オフにしています…</translation>
    </message>
    <message>
        <source>Culvert could not do that</source>
        <translation>Culvert が実行できませんでした</translation>
    </message>
</context>
<context>
    <name>culvert::TrayNotifications</name>
    <message>
        <source>&amp;Notifications</source>
        <translation>通知(&amp;N)</translation>
    </message>
    <message>
        <source>When the tunnel is &amp;lost</source>
        <translation>トンネルが切れたとき(&amp;L)</translation>
    </message>
    <message>
        <source>When it is &amp;back</source>
        <translation>トンネルが復旧したとき(&amp;B)</translation>
    </message>
    <message>
        <source>When the provider gives another &amp;address</source>
        <translation>プロバイダーが別のアドレスを割り当てたとき(&amp;A)</translation>
    </message>
    <message>
        <source>When something was put &amp;right</source>
        <translation>修復が行われたとき(&amp;R)</translation>
    </message>
</context>
<context>
    <name>culvert::TunnelForm</name>
    <message>
        <source>Remove</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>名前(&amp;N):</translation>
    </message>
    <message>
        <source>Up to 15 letters, digits, “-”, “_” or “.”.</source>
        <translation>英数字、「-」、「_」、「.」を 15 文字まで。</translation>
    </message>
    <message>
        <source>office</source>
        <translation>office</translation>
    </message>
    <message>
        <source>Address of the machine at the other end of the tunnel.</source>
        <translation>トンネルの反対側にあるマシンのアドレスです。</translation>
    </message>
    <message>
        <source>Networks &amp;behind it:</source>
        <translation>向こう側のネットワーク(&amp;B):</translation>
    </message>
    <message>
        <source>What is reached through this tunnel, separated by commas. 0.0.0.0/0 is the whole Internet.</source>
        <translation>このトンネルを通して到達する先を、コンマで区切って指定します。0.0.0.0/0 はインターネット全体です。</translation>
    </message>
    <message>
        <source>&amp;Address here:</source>
        <translation>こちら側のアドレス(&amp;C):</translation>
    </message>
    <message>
        <source>Optional: an address of the home&apos;s networks for this machine&apos;s own traffic in the tunnel.</source>
        <translation>省略可：トンネル内でこのマシン自身の通信に使う、自宅のネットワークのアドレスです。</translation>
    </message>
    <message>
        <source>none</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Empty: culvert0, culvert1 and so on.</source>
        <translation>空欄の場合は culvert0、culvert1 などになります。</translation>
    </message>
    <message>
        <source>Rarely needed</source>
        <translation>ほとんど必要のない項目</translation>
    </message>
    <message>
        <source>as the packet inside</source>
        <translation>中のパケットと同じ</translation>
    </message>
    <message>
        <source>How many routers an outer packet may pass.</source>
        <translation>外側のパケットが通過できるルーターの数です。</translation>
    </message>
    <message>
        <source>&amp;Open here:</source>
        <translation>ここで公開(&amp;O):</translation>
    </message>
    <message>
        <source>Services of this machine itself that can be reached through the tunnel. All others are closed to it; the home&apos;s other machines are not concerned.</source>
        <translation>このマシン自身のサービスのうち、トンネル経由で接続できるものです。ほかはすべて閉じられます。自宅のほかのマシンには影響しません。</translation>
    </message>
    <message>
        <source>Tunnel</source>
        <translation>トンネル</translation>
    </message>
    <message>
        <source>Tunnel “%1”</source>
        <translation>トンネル「%1」</translation>
    </message>
    <message>
        <source>Remove tunnel %1</source>
        <translation>トンネル %1 を削除</translation>
    </message>
    <message>
        <source>&amp;Tunnel end:</source>
        <translation>トンネルの終端(&amp;T):</translation>
    </message>
    <message>
        <source>Interface na&amp;me:</source>
        <translation>インターフェース名(&amp;M):</translation>
    </message>
    <message>
        <source>Time to &amp;live:</source>
        <translation>生存時間 (TTL)(&amp;L):</translation>
    </message>
    <message>
        <source>T&amp;ransit address:</source>
        <translation>中継用アドレス(&amp;R):</translation>
    </message>
    <message>
        <source>Use an existing &amp;device:</source>
        <translation>既存のデバイスを使う(&amp;D):</translation>
    </message>
    <message>
        <source>Not used: the tunnel is the existing device “%1”.</source>
        <translation>使用されません。トンネルは既存のデバイス「%1」です。</translation>
    </message>
    <message>
        <source>Networ&amp;ks for all devices:</source>
        <translation>すべての機器向けのネットワーク(&amp;K):</translation>
    </message>
    <message>
        <source>Optional: private devices and the gateway reach these through the tunnel as well, with “Address here” as their source.</source>
        <translation>任意。プライベートアドレスの機器とゲートウェイも、「こちら側のアドレス」を送信元としてトンネル経由でここに到達します。</translation>
    </message>
    <message>
        <source>Optional: an address outside the home&apos;s networks for the tunnel&apos;s device, with prefix length, for routing daemons or monitoring.</source>
        <translation>任意。自宅のネットワーク外の、トンネルのデバイスに付けるアドレスとプレフィックス長です。ルーティングデーモンや監視に使います。</translation>
    </message>
    <message>
        <source>Optional: the tunnel is a device that another program creates, such as a WireGuard interface. Empty: Culvert creates one.</source>
        <translation>任意。WireGuard のインターフェースなど、別のプログラムが作成するデバイスをトンネルとして使います。空の場合は Culvert が作成します。</translation>
    </message>
</context>
<context>
    <name>culvert::TunnelPage</name>
    <message>
        <source>Add a tunnel end</source>
        <translation>トンネルの終端を追加</translation>
    </message>
    <message>
        <source>Choose an interface</source>
        <translation>インターフェースを選択</translation>
    </message>
    <message>
        <source>Where the provider&apos;s line arrives and gets its address.</source>
        <translation>プロバイダー回線が接続され、アドレスを受け取るインターフェースです。</translation>
    </message>
    <message>
        <source>&amp;Uplink interface:</source>
        <translation>回線のインターフェース(&amp;U):</translation>
    </message>
    <message>
        <source>Provider&apos;s line</source>
        <translation>プロバイダー回線</translation>
    </message>
    <message>
        <source>Tunnel and uplink</source>
        <translation>トンネルと回線</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
</context>
</TS>
