@echo off
rem Starts ontraport on the Java that is at hand: %ONTRAPORT_JAVA%, %JAVA_HOME%\bin\java.exe, or the first java in PATH.
rem ontraport-cli.jar stands beside this file, or in ..\lib of it.
setlocal DisableDelayedExpansion
set "home=%~dp0"
if not exist "%home%ontraport-cli.jar" set "home=%~dp0..\lib\"
if not exist "%home%ontraport-cli.jar" (
    echo ontraport: ontraport-cli.jar is not beside "%~f0"; install ontraport again, or build it with: mvn package>&2
    exit /b 3
)

set "java="
if defined ONTRAPORT_JAVA set "java=%ONTRAPORT_JAVA%"
if not defined java if defined JAVA_HOME if exist "%JAVA_HOME%\bin\java.exe" set "java=%JAVA_HOME%\bin\java.exe"
if not defined java for %%j in (java.exe) do set "java=%%~$PATH:j"
if not defined java (
    echo ontraport: no Java was found; install Java 17 or later, or set JAVA_HOME or ONTRAPORT_JAVA to one>&2
    exit /b 3
)
if not exist "%java%" (
    echo ontraport: "%java%" is no program; set ONTRAPORT_JAVA to a java.exe of version 17 or later>&2
    exit /b 3
)

rem The archive of classes fits one version of Java only.
set "version="
for %%j in ("%java%") do set "release=%%~dpj..\release"
if exist "%release%" for /f "usebackq tokens=1,2 delims==" %%a in ("%release%") do if "%%a"=="JAVA_VERSION" set "version=%%~b"
set "archive="
if defined version if exist "%home%ontraport-cli-%version%.jsa" set archive="-XX:SharedArchiveFile=%home%ontraport-cli-%version%.jsa"

"%java%" -Xshare:auto %archive% -XX:TieredStopAtLevel=1 -XX:+UseSerialGC -XX:-UsePerfData -Xlog:disable -Dfile.encoding=UTF-8 --enable-native-access=ALL-UNNAMED -cp "%home%ontraport-cli.jar" io.github.ontraportcli.app.Main %*
exit /b %ERRORLEVEL%
