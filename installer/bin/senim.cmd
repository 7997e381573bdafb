@echo off
rem Starts Senim on the first Java 25 or newer that is found: SENIM_JAVA, JAVA_HOME, PATH, the usual places.
setlocal EnableExtensions DisableDelayedExpansion
set "needed=25"
set "java="
for /f "tokens=2 delims=:." %%p in ('chcp') do set "page=%%p"
chcp 65001 >nul

if defined SENIM_JAVA goto chosen
if defined JAVA_HOME call :try "%JAVA_HOME%\bin\java.exe"
for %%j in (java.exe) do call :try "%%~$PATH:j"
for /d %%d in ("%ProgramFiles%\Eclipse Adoptium\*" "%ProgramFiles%\Java\*" "%ProgramFiles%\Microsoft\jdk*" "%ProgramFiles%\Zulu\*" "%ProgramFiles%\BellSoft\*" "%ProgramFiles%\Amazon Corretto\*" "%LocalAppData%\Programs\Eclipse Adoptium\*" "%UserProfile%\.jdks\*") do call :try "%%~d\bin\java.exe"
if defined java goto start
echo Сенім іске қосылмады: Java %needed% немесе одан жаңа нұсқа табылмады. Оны орнатыңыз (мысалы, https://adoptium.net) немесе орнын SENIM_JAVA айнымалысында көрсетіңіз. 1>&2
echo Сенім не запущен: не найдена Java %needed% или более новая. Установите её (например, https://adoptium.net) или укажите её место в переменной SENIM_JAVA. 1>&2
set "code=2"
goto end

:chosen
call :try "%SENIM_JAVA%\bin\java.exe"
call :try "%SENIM_JAVA%"
if defined java goto start
echo SENIM_JAVA: бұл Java %needed% немесе одан жаңа нұсқа емес: "%SENIM_JAVA%" 1>&2
echo SENIM_JAVA: это не Java %needed% и не более новая версия: "%SENIM_JAVA%" 1>&2
set "code=2"
goto end

:start
"%java%" -XX:+UseSerialGC -XX:TieredStopAtLevel=1 -Xmx1g --enable-native-access=ALL-UNNAMED --sun-misc-unsafe-memory-access=allow -jar "%~dp0..\lib\senim.jar" %*
set "code=%ERRORLEVEL%"

:end
if defined page chcp %page% >nul
exit /b %code%

:try
if defined java exit /b 0
if not exist "%~1" exit /b 0
if exist "%~1\" exit /b 0
set "major=0"
for /f "tokens=2,3" %%v in ('""%~1" -version 2^>^&1"') do if "%%v"=="version" for /f "delims=.-" %%m in (%%w) do set "major=%%m"
if %major% GEQ %needed% set "java=%~1"
exit /b 0
