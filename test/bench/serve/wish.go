// What most people would write: one entry, set with glamour, in a viewport, over SSH.
package main

import (
	"log"
	"os"

	"github.com/charmbracelet/bubbles/viewport"
	tea "github.com/charmbracelet/bubbletea"
	"github.com/charmbracelet/glamour"
	"github.com/charmbracelet/wish"
	wishtea "github.com/charmbracelet/wish/bubbletea"
	"github.com/gliderlabs/ssh"
)

type model struct {
	markdown string
	view     viewport.Model
}

func (m model) Init() tea.Cmd { return nil }

func (m model) Update(message tea.Msg) (tea.Model, tea.Cmd) {
	var command tea.Cmd
	switch message := message.(type) {
	case tea.WindowSizeMsg:
		m.view = viewport.New(message.Width, message.Height)
		setter, _ := glamour.NewTermRenderer(glamour.WithStandardStyle("dark"), glamour.WithWordWrap(message.Width))
		text, _ := setter.Render(m.markdown)
		m.view.SetContent(text)
	case tea.KeyMsg:
		if message.String() == "q" || message.String() == "ctrl+c" {
			return m, tea.Quit
		}
		m.view, command = m.view.Update(message)
	}
	return m, command
}

func (m model) View() string { return m.view.View() }

func main() {
	text, err := os.ReadFile(os.Args[2])
	if err != nil {
		log.Fatal(err)
	}
	open := func(session ssh.Session) (tea.Model, []tea.ProgramOption) {
		pty, _, _ := session.Pty()
		first, _ := model{markdown: string(text)}.Update(tea.WindowSizeMsg{Width: pty.Window.Width, Height: pty.Window.Height})
		return first, []tea.ProgramOption{tea.WithAltScreen()}
	}
	server, err := wish.NewServer(wish.WithAddress(os.Args[1]), wish.WithHostKeyPath(os.Args[3]), wish.WithMiddleware(wishtea.Middleware(open)))
	if err != nil {
		log.Fatal(err)
	}
	log.Fatal(server.ListenAndServe())
}
