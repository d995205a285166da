<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_GB">
<context>
    <name>AttractScreen</name>
    <message numerus="yes">
        <source>Nothing about you is kept. The screen waits %n seconds, then asks if you are still there.</source>
        <extracomment>%n is a number of seconds</extracomment>
        <translation>
            <numerusform>Nothing about you is kept. The screen waits %n second, then asks if you are still there.</numerusform>
            <numerusform>Nothing about you is kept. The screen waits %n seconds, then asks if you are still there.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ChoiceWords</name>
    <message numerus="yes">
        <source>%n years old</source>
        <translation>
            <numerusform>%n year old</numerusform>
            <numerusform>%n years old</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CountedChoice</name>
    <message numerus="yes">
        <source>%n services</source>
        <extracomment>How many services a choice leaves</extracomment>
        <translation>
            <numerusform>%n service</numerusform>
            <numerusform>%n services</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FilmsScreen</name>
    <message numerus="yes">
        <source>%n seconds</source>
        <translation>
            <numerusform>%n second</numerusform>
            <numerusform>%n seconds</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FindHelpScreen</name>
    <message numerus="yes">
        <source>%n services</source>
        <extracomment>How many services a topic has</extracomment>
        <translation>
            <numerusform>%n service</numerusform>
            <numerusform>%n services</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HomeScreen</name>
    <message numerus="yes">
        <source>%n minutes, with captions</source>
        <translation>
            <numerusform>%n minute, with captions</numerusform>
            <numerusform>%n minutes, with captions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>IdleWarning</name>
    <message numerus="yes">
        <source>The screen starts again in %n seconds.</source>
        <extracomment>How long until the screen starts again</extracomment>
        <translation>
            <numerusform>The screen starts again in %n second.</numerusform>
            <numerusform>The screen starts again in %n seconds.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MoreScreen</name>
    <message numerus="yes">
        <source>%n things to take home</source>
        <translation>
            <numerusform>%n thing to take home</numerusform>
            <numerusform>%n things to take home</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MyListScreen</name>
    <message numerus="yes">
        <source>%n things to take home. The list is forgotten when you finish.</source>
        <translation>
            <numerusform>%n thing to take home. The list is forgotten when you finish.</numerusform>
            <numerusform>%n things to take home. The list is forgotten when you finish.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SearchAnswers</name>
    <message numerus="yes">
        <source>%n results</source>
        <translation>
            <numerusform>%n result</numerusform>
            <numerusform>%n results</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SearchResults</name>
    <message numerus="yes">
        <source>%n things found</source>
        <translation>
            <numerusform>%n thing found</numerusform>
            <numerusform>%n things found</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SearchScreen</name>
    <message numerus="yes">
        <source>%n results</source>
        <extracomment>How many things a search found</extracomment>
        <translation>
            <numerusform>%n result</numerusform>
            <numerusform>%n results</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ServicesScreen</name>
    <message numerus="yes">
        <source>%n services found</source>
        <translation>
            <numerusform>%n service found</numerusform>
            <numerusform>%n services found</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n services found, nearest first</source>
        <extracomment>How many services a list has</extracomment>
        <translation>
            <numerusform>%n service found, nearest first</numerusform>
            <numerusform>%n services found, nearest first</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Showing %n services that fit</source>
        <translation>
            <numerusform>Showing %n service that fits</numerusform>
            <numerusform>Showing %n services that fit</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Showing %n services that fit, nearest first</source>
        <extracomment>How many services of a list fit what the visitor chose</extracomment>
        <translation>
            <numerusform>Showing %n service that fits, nearest first</numerusform>
            <numerusform>Showing %n services that fit, nearest first</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n services in this list</source>
        <extracomment>What a screen reader calls the list</extracomment>
        <translation>
            <numerusform>%n service in this list</numerusform>
            <numerusform>%n services in this list</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ShowListBar</name>
    <message numerus="yes">
        <source>Show %n services</source>
        <extracomment>How many services a list has now</extracomment>
        <translation>
            <numerusform>Show %n service</numerusform>
            <numerusform>Show %n services</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n services found</source>
        <translation>
            <numerusform>%n service found</numerusform>
            <numerusform>%n services found</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StaffPin</name>
    <message numerus="yes">
        <source>Too many wrong PINs. Try again in %n seconds.</source>
        <translation>
            <numerusform>Too many wrong PINs. Try again in %n second.</numerusform>
            <numerusform>Too many wrong PINs. Try again in %n seconds.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n digits typed</source>
        <translation>
            <numerusform>%n digit typed</numerusform>
            <numerusform>%n digits typed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StaffStatusScreen</name>
    <message numerus="yes">
        <source>%n services to ring this month</source>
        <translation>
            <numerusform>%n service to ring this month</numerusform>
            <numerusform>%n services to ring this month</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %2 (%n times)</source>
        <translation>
            <numerusform>%1: %2 (%n time)</numerusform>
            <numerusform>%1: %2 (%n times)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WordsScreen</name>
    <message numerus="yes">
        <source>%n words in this list</source>
        <translation>
            <numerusform>%n word in this list</numerusform>
            <numerusform>%n words in this list</numerusform>
        </translation>
    </message>
</context>
</TS>
