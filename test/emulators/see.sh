#!/usr/bin/env bash
# Opens the built program in real terminals, one after the other, on a screen that nobody sees, and
# takes pictures: at first, and after each group of keys. Nothing is compared: the pictures are to be
# looked at.
#
#   test/emulators/see.sh [-e "xterm vte"] [-k "Down Return"]… [-s 100x30] [-l] [-p PROGRAM]
#                         [-d DISPLAY] FOLDER [ARGUMENT…]
#
# -e  the terminals; default: all
# -k  keys to press together, by their names in X, such as Down, Return, Escape, q; as often as wanted
# -s  columns and rows
# -l  white terminals
# -p  the program to run; default: dist/start.cjs
# -d  the X display to make, such as :40; default: one that is free
# FOLDER  where the pictures go, as TERMINAL-0.png, TERMINAL-1.png, …; the rest is for the program
set -uo pipefail
# Each terminal is a group of processes, and ends as one.
set -m

# Terminals with a window of their own, and what runs within xterm.
windows="xterm urxvt st xfce gnome konsole kitty alacritty foot mlterm zutty"
within="tmux screen mosh ssh nvim term ansi-term vterm"

here=$(cd "$(dirname "$0")" && pwd)
program=$here/../../dist/start.cjs
chosen="$windows $within" keys=() size=100x30 light='' display=''
while getopts e:k:s:lp:d: option; do
	case $option in
	e) chosen=$OPTARG ;;
	k) keys+=("$OPTARG") ;;
	s) size=$OPTARG ;;
	l) light=yes ;;
	p) program=$OPTARG ;;
	d) display=$OPTARG ;;
	*) exit 2 ;;
	esac
done
shift $((OPTIND - 1))
[ $# -gt 0 ] || { sed -n '2,/^set/s/^# \{0,1\}//p' "$0"; exit 2; }
pictures=$1
shift
mkdir -p "$pictures"
columns=${size%x*} rows=${size#*x}
# In pixels: cells of at most 9 by 19, and what windows have around them.
width=$((columns * 9 + 40)) height=$((rows * 19 + 40))
if [ $light ]; then ink=black ground=white; else ink=gray90 ground=black; fi
hex() { [ $1 = white ] && echo ffffff || { [ $1 = black ] && echo 000000 || echo e5e5e5; }; }
font='DejaVu Sans Mono'

work=$(mktemp -d)
export HOME=$work XDG_RUNTIME_DIR=$work XDG_CONFIG_HOME=$work/config
export LANG=C.UTF-8 LIBGL_ALWAYS_SOFTWARE=1 NO_AT_BRIDGE=1 QT_LOGGING_RULES='*=false'
unset LC_ALL LC_CTYPE TMUX STY WAYLAND_DISPLAY COLORTERM NO_COLOR FORCE_COLOR VTE_VERSION KONSOLE_VERSION
chmod 700 "$work"

# The shell that each terminal runs. The program is typed there, so that the keyboard is tried as well,
# and what it leaves behind is seen.
printf 'touch typed\nexec %q %q' "$(command -v node)" "$(realpath "$program")" >"$work/resume"
[ $# -eq 0 ] || printf ' %q' "$@" >>"$work/resume"
cat >"$work/rc" <<-RC
	cd "$work"
	PATH=$work:\$PATH PS1='\$ '
	printf 'what stood here before %s\n' 1 2 3
	touch ready
RC
cat >"$work/sh" <<-SHELL
	#!/bin/sh
	exec bash --noprofile --rcfile "$work/rc" -i
SHELL
chmod +x "$work/resume" "$work/sh"
shell=$work/sh

running=()
background() {
	"$@" >"$work/log" 2>&1 &
	running+=($!)
}
stop() {
	for each in "${running[@]}"; do
		kill -- "-$each"
		wait "$each"
	done 2>"$work/log"
	running=()
}
finish() {
	stop
	tmux -L "see$$" kill-server
	kill "$server"
	rm -rf "$work"
} >/dev/null 2>&1

exec {numbers}<> <(:)
Xvfb $display -displayfd "$numbers" -screen 0 "${width}x${height}x24" -nolisten tcp >/dev/null 2>&1 &
server=$!
trap finish EXIT
trap 'exit 130' INT TERM
read -rt 20 number <&$numbers || { echo 'No X display.' >&2; exit 1; }
export DISPLAY=:$number

in_xterm() {
	# No window is told of by the name of another terminal.
	xterm -geometry "$size" -fa "$font" -fs 10 -bg $ground -fg $ink -e "$@"
}

open_xterm() { in_xterm "$shell"; }
open_urxvt() { urxvt +sb -geometry "$size" -fn "xft:$font:size=10" -bg $ground -fg $ink -e "$shell"; }
open_st() {
	# Its colours are built in, and can be changed only from within.
	printf 'printf "\\033]10;#%s\\007\\033]11;#%s\\007"\n' $(hex $ink) $(hex $ground) >>"$work/rc"
	st -g "$size" -f "$font:size=10" -e "$shell"
}
open_xfce() {
	dbus-run-session -- xfce4-terminal --disable-server --geometry "$size" --font "$font 10" \
		--hide-menubar --color-bg $ground --color-text $ink -e "$shell"
}
open_gnome() { dbus-run-session -- gnome-terminal --wait --geometry "$size" -- "$shell"; }
open_konsole() {
	# Its own columns and rows leave what was drawn before they were known, without a window manager.
	konsole --nofork --hide-menubar --hide-tabbar -qwindowgeometry "$((columns * 8 + 4))x$((rows * 17 + 4))" \
		-p "Font=$font,10" -p ScrollBarPosition=2 \
		-p "ColorScheme=$([ $light ] && echo BlackOnWhite || echo WhiteOnBlack)" -e "$shell"
}
open_kitty() {
	kitty --config NONE -o "initial_window_width=${columns}c" -o "initial_window_height=${rows}c" \
		-o remember_window_size=no -o "font_family=$font" -o update_check_interval=0 \
		-o "background=#$(hex $ground)" -o "foreground=#$(hex $ink)" "$shell"
}
open_alacritty() {
	alacritty -o "window.dimensions={columns: $columns, lines: $rows}" -o "font.normal.family=$font" \
		-o "colors.primary.background='#$(hex $ground)'" \
		-o "colors.primary.foreground='#$(hex $ink)'" -e "$shell"
}
open_foot() {
	# It wants Wayland: a compositor in a window, with nothing but foot in it.
	background weston --backend=x11-backend.so --shell=kiosk-shell.so --socket=see \
		--width=$width --height=$height --idle-time=0
	until [ -S "$work/see" ]; do sleep 0.2; done
	WAYLAND_DISPLAY=see foot --window-size-chars="$size" --font="$font:size=10" \
		--override="colors.background=$(hex $ground)" \
		--override="colors.foreground=$(hex $ink)" "$shell"
}
open_mlterm() {
	mkdir -p "$work/.mlterm"
	echo "DEFAULT = $font" >"$work/.mlterm/aafont"
	mlterm -g "$size" -w 14 -A -b $ground -f $ink -e "$shell"
}
open_zutty() {
	zutty -geometry "$size" -font DejaVuSansMono -dwfont DejaVuSansMono -fontsize 14 \
		-bg "#$(hex $ground)" -fg "#$(hex $ink)" -shell "$shell"
}

open_tmux() { in_xterm tmux -L "see$$" -f /dev/null new-session "$shell"; }
open_screen() { in_xterm screen -U -c /dev/null "$shell"; }
open_mosh() {
	cat >"$work/mosh" <<-MOSH
		set -- \$(mosh-server new -i 127.0.0.1 -- "$shell" 2>/dev/null | grep 'MOSH CONNECT')
		MOSH_KEY=\$4 exec mosh-client 127.0.0.1 \$3
	MOSH
	in_xterm bash "$work/mosh"
}
open_ssh() {
	# Over a line that takes 160 ms there and back. The server speaks to it directly, without a port.
	[ -f "$work/key" ] || ssh-keygen -qt ed25519 -N '' -f "$work/key"
	cp "$work/key.pub" "$work/authorized"
	mkdir -p /run/sshd
	cat >"$work/sshd" <<-SSHD
		HostKey $work/key
		AuthorizedKeysFile $work/authorized
		StrictModes no
		UsePAM no
		PermitRootLogin yes
		AcceptEnv LANG
	SSHD
	local line="node $here/slow.mjs 80 $(command -v sshd || echo /usr/sbin/sshd) -i -f $work/sshd"
	in_xterm ssh -tt -F /dev/null -i "$work/key" -o StrictHostKeyChecking=no -o SendEnv=LANG \
		-o UserKnownHostsFile=/dev/null -o LogLevel=ERROR -o "ProxyCommand=$line" localhost "$shell"
}
open_nvim() { in_xterm nvim -u NONE -c "terminal $shell" -c startinsert; }
in_emacs() { in_xterm emacs -nw -q --eval "(progn (setq inhibit-startup-screen t) $1)"; }
open_term() { in_emacs "(term \"$shell\")"; }
open_ansi-term() { in_emacs "(ansi-term \"$shell\")"; }
open_vterm() { in_emacs "(require 'vterm) (setq vterm-shell \"$shell\") (vterm)"; }

shot() { import -silent -window root -define png:exclude-chunks=date,time "$1"; }
# Waits until two pictures in a row are the same, and keeps the last one.
picture() {
	shot "$1"
	for _ in $(seq 12); do
		sleep 0.7
		shot "$work/next.png"
		cmp -s "$work/next.png" "$1" && return
		mv "$work/next.png" "$1"
	done
}

see() {
	local name=$1 window='' step=0
	rm -f "$work/ready" "$work/typed"
	cp "$work/rc" "$work/rc.plain"
	background "open_$name"
	for _ in $(seq 150); do
		[ -e "$work/ready" ] && break
		sleep 0.2
	done
	if [ ! -e "$work/ready" ]; then
		echo "$name did not start: $(tail -n 1 "$work/log")" >&2
		stop
		return 1
	fi
	# Without a window manager, nothing has the keyboard.
	for _ in 1 2 3 4; do
		sleep 0.5
		window=$(xdotool search --onlyvisible --name . | tail -n 1)
		[ "$window" ] && xdotool windowmove "$window" 0 0 mousemove 300 450 windowfocus "$window"
		sleep 0.3
		xdotool key ctrl+u
		xdotool type --delay 30 ./resume
		xdotool key Return
		sleep 1.5
		[ -e "$work/typed" ] && break
	done 2>>"$work/log"
	picture "$pictures/$name-0.png"
	for group in "${keys[@]}"; do
		step=$((step + 1))
		xdotool key --delay 120 $group
		picture "$pictures/$name-$step.png"
	done
	echo "$name: $((step + 1)) pictures"
	stop
	mv "$work/rc.plain" "$work/rc"
	sleep 0.5
}

failed=0
for name in $chosen; do see "$name" || failed=1; done
exit $failed
