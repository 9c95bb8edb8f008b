<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US" sourcelanguage="en_US">
<context>
    <name>Activity</name>
    <message numerus="yes">
        <source>Sent to %n addresses</source>
        <translation>
            <numerusform>Sent to %n address</numerusform>
            <numerusform>Sent to %n addresses</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Prepared for %n addresses</source>
        <translation>
            <numerusform>Prepared for %n address</numerusform>
            <numerusform>Prepared for %n addresses</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Bounties</name>
    <message numerus="yes">
        <source>Maintainer, %n bounties paid</source>
        <translation>
            <numerusform>Maintainer, %n bounty paid</numerusform>
            <numerusform>Maintainer, %n bounties paid</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Developer, %n bounties paid</source>
        <translation>
            <numerusform>Developer, %n bounty paid</numerusform>
            <numerusform>Developer, %n bounties paid</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BountyPost</name>
    <message numerus="yes">
        <source>At most %n days ahead.</source>
        <translation>
            <numerusform>At most %n day ahead.</numerusform>
            <numerusform>At most %n days ahead.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A claim lasts at most %n days.</source>
        <translation>
            <numerusform>A claim lasts at most %n day.</numerusform>
            <numerusform>A claim lasts at most %n days.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Explorer</name>
    <message numerus="yes">
        <source>%n leaves</source>
        <translation>
            <numerusform>%n leaf</numerusform>
            <numerusform>%n leaves</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n addresses</source>
        <translation>
            <numerusform>%n address</numerusform>
            <numerusform>%n addresses</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OwnBounties</name>
    <message numerus="yes">
        <source>%n bounties moved on. Unlock to see them.</source>
        <translation>
            <numerusform>%n bounty moved on. Unlock to see it.</numerusform>
            <numerusform>%n bounties moved on. Unlock to see them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n bounties moved on</source>
        <translation>
            <numerusform>%n bounty moved on</numerusform>
            <numerusform>%n bounties moved on</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SecurityCard</name>
    <message numerus="yes">
        <source>Lock after %n minute(s) without use</source>
        <extracomment>Above the slider of the automatic lock.</extracomment>
        <translation>
            <numerusform>Lock after %n minute without use</numerusform>
            <numerusform>Lock after %n minutes without use</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Staking</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Table</name>
    <message numerus="yes">
        <source>%n new</source>
        <extracomment>Button above a live table that shows the rows that came meanwhile.</extracomment>
        <translation>
            <numerusform>%n new</numerusform>
            <numerusform>%n new</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rustchain::gui::ActivityDetail</name>
    <message numerus="yes">
        <source>one of %n server(s)</source>
        <translation>
            <numerusform>one of %n server</numerusform>
            <numerusform>one of %n servers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rustchain::gui::BoardViewModel</name>
    <message numerus="yes">
        <source>%n bounties</source>
        <translation>
            <numerusform>%n bounty</numerusform>
            <numerusform>%n bounties</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rustchain::gui::LockViewModel</name>
    <message numerus="yes">
        <source>Locked after %n minute(s) without use</source>
        <translation>
            <numerusform>Locked after %n minute without use</numerusform>
            <numerusform>Locked after %n minutes without use</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Too many wrong passwords. Try again in %n second(s).</source>
        <translation>
            <numerusform>Too many wrong passwords. Try again in %n second.</numerusform>
            <numerusform>Too many wrong passwords. Try again in %n seconds.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rustchain::gui::OnboardingViewModel</name>
    <message numerus="yes">
        <source>Found %n account(s) with history.</source>
        <translation>
            <numerusform>Found %n account with history.</numerusform>
            <numerusform>Found %n accounts with history.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Found %n address(es) with history.</source>
        <translation>
            <numerusform>Found %n address with history.</numerusform>
            <numerusform>Found %n addresses with history.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rustchain::gui::OverviewViewModel</name>
    <message numerus="yes">
        <source>%n block(s) left</source>
        <translation>
            <numerusform>%n block left</numerusform>
            <numerusform>%n blocks left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Last %n block(s), slowest %1</source>
        <translation>
            <numerusform>Last %n block, slowest %1</numerusform>
            <numerusform>Last %n blocks, slowest %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rustchain::gui::RecentModel</name>
    <message numerus="yes">
        <source>Sending to %n addresses</source>
        <translation>
            <numerusform>Sending to %n address</numerusform>
            <numerusform>Sending to %n addresses</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Sent to %n addresses</source>
        <translation>
            <numerusform>Sent to %n address</numerusform>
            <numerusform>Sent to %n addresses</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Prepared for %n addresses</source>
        <translation>
            <numerusform>Prepared for %n address</numerusform>
            <numerusform>Prepared for %n addresses</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rustchain::gui::SendViewModel</name>
    <message numerus="yes">
        <source>%n byte(s) left</source>
        <translation>
            <numerusform>%n byte left</numerusform>
            <numerusform>%n bytes left</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rustchain::gui::ShellViewModel</name>
    <message numerus="yes">
        <source>%n peer(s)</source>
        <translation>
            <numerusform>%n peer</numerusform>
            <numerusform>%n peers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n payment(s) arrived</source>
        <translation>
            <numerusform>%n payment arrived</numerusform>
            <numerusform>%n payments arrived</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n server(s) answer</source>
        <translation>
            <numerusform>%n server answers</numerusform>
            <numerusform>%n servers answer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n remote node(s), proofs checked on this device</source>
        <translation>
            <numerusform>%n remote node, proofs checked on this device</numerusform>
            <numerusform>%n remote nodes, proofs checked on this device</numerusform>
        </translation>
    </message>
</context>
</TS>
